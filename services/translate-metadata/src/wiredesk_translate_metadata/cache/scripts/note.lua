-- Notes a story's revision and the values that it shows. Answers the pass that it has now, and what
-- was translated of the story before; nil for that of an older revision.
--
-- KEYS: enriched:<id>, and uses:<use> of each value
-- ARGV: revision, pass, event, member of the sets, its score, lifetime in seconds, most members,
-- uri
--
-- An older revision than the one that is known changes nothing. The same one again never has a
-- lower pass than it had, or what is made of it would lose against what was made before. What an
-- update does not show any more is not counted as shown.
local known = redis.call('HMGET', KEYS[1], 'revision', 'pass', 'said', 'uses')
local pass = ARGV[2]
if known[1] and known[1] > ARGV[1] then
  return {pass, false}
end
if known[1] == ARGV[1] and tonumber(known[2]) > tonumber(pass) then
  pass = known[2]
end
redis.call('HSET', KEYS[1], 'revision', ARGV[1], 'pass', pass, 'event', ARGV[3],
  'uri', ARGV[8], 'uses', table.concat(KEYS, ' ', 2))
for use in string.gmatch(known[4] or '', '%S+') do
  redis.call('ZREM', use, ARGV[4])
end
redis.call('EXPIRE', KEYS[1], ARGV[6])
for at = 2, #KEYS do
  redis.call('ZADD', KEYS[at], ARGV[5], ARGV[4])
  redis.call('ZREMRANGEBYRANK', KEYS[at], 0, -1 - ARGV[7])
  redis.call('EXPIRE', KEYS[at], ARGV[6])
end
return {pass, known[3] or ''}
