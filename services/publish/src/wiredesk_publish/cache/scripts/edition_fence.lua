-- One partition of one edition: `begin` keeps the former owner out and the site from believing
-- what is left of it; `end` lets the site believe it again.
-- KEYS: fence, filled   ARGV: begin|end, partition, token
if ARGV[1] == 'begin' then
  redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
  redis.call('HDEL', KEYS[2], ARGV[2])
  return 'ok'
end
if redis.call('HGET', KEYS[1], ARGV[2]) ~= ARGV[3] then return 'fenced' end
redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
return 'ok'
