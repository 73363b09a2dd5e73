-- Put one state from the log. The log is the truth, so no seq is compared.
-- KEYS: fence, state   ARGV: token, seq, blob
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 'fenced' end
redis.call('HSET', KEYS[2], 'seq', ARGV[2], 'story', ARGV[3])
return 'ok'
