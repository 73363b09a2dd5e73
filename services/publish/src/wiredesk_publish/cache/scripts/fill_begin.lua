-- Begin to fill a partition's states: whoever held the fence before is kept out from now on.
-- KEYS: boot, fence   ARGV: token
redis.call('DEL', KEYS[1])
redis.call('SET', KEYS[2], ARGV[1])
return 'ok'
