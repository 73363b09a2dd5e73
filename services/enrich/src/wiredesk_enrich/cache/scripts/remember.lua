-- Remembers what was said to one article; its cluster only while no newer revision stands there.
-- KEYS: the article's hash
-- ARGV: digest of the question, revision, answer, cluster
local revision = redis.call('HGET', KEYS[1], 'revision')
if not revision then return end  -- forgotten meanwhile: a hash made now would never be
redis.call('HSET', KEYS[1], 'answer:' .. ARGV[1], ARGV[3])
if revision == ARGV[2] then redis.call('HSET', KEYS[1], 'cluster', ARGV[4]) end
