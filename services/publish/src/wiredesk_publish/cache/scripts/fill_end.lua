-- The partition's states are all there.   KEYS: boot, fence   ARGV: token
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 'fenced' end
redis.call('SET', KEYS[1], ARGV[1])
return 'ok'
