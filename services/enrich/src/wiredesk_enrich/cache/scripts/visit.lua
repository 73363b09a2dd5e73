-- Puts one article on the shelf and answers what it finds there, at one instant.
-- KEYS: the article's hash (one slot with all keys of the shelf; those of what an article names are
--       made from the prefix)
-- ARGV: prefix, id, digest of the question, revision, at, kept (both in seconds), how many to look
--       through under a key, how many to keep there, how many neighbours, the signature; then, two
--       by two, keys and their weights in hundredths.
-- Answers {answer}, or {false, cluster, id, signature, cluster, id, ...}.
local own, prefix, id, digest, revision = KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local at, kept, look = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local keep, most, signature, FIRST = tonumber(ARGV[8]), tonumber(ARGV[9]), ARGV[10], 11

local known = redis.call('HMGET', own, 'answer:' .. digest, 'revision', 'keys', 'cluster')
if known[1] then return {known[1]} end

local function under(key) return prefix .. 'by:' .. key end

if not known[2] or known[2] <= revision then
  for key in string.gmatch(known[3] or '', '%S+') do redis.call('ZREM', under(key), id) end
  local keys = {}
  for i = FIRST, #ARGV, 2 do
    local key = under(ARGV[i])
    redis.call('ZADD', key, at, id)
    redis.call('ZREMRANGEBYRANK', key, 0, -keep - 1)
    redis.call('EXPIRE', key, kept)
    keys[#keys + 1] = ARGV[i]
  end
  redis.call('HSET', own, 'revision', revision, 'signature', signature,
    'keys', table.concat(keys, ' '))
  redis.call('EXPIRE', own, kept)
end

local shared, ids = {}, {}
for i = FIRST, #ARGV, 2 do
  local looked = 0
  local found = redis.call('ZRANGE', under(ARGV[i]), at + kept, at - kept, 'BYSCORE', 'REV',
    'LIMIT', 0, look + 1)
  for _, other in ipairs(found) do
    if other ~= id and looked < look then
      looked = looked + 1
      if not shared[other] then ids[#ids + 1] = other end
      shared[other] = (shared[other] or 0) + tonumber(ARGV[i + 1])
    end
  end
end
table.sort(ids, function(one, other)
  if shared[one] ~= shared[other] then return shared[one] > shared[other] end
  return one < other
end)

local answer = {false, known[4] or ''}
for i = 1, math.min(most, #ids) do
  local found = redis.call('HMGET', prefix .. 'of:' .. ids[i], 'signature', 'cluster')
  if found[1] then  -- else it was forgotten already
    answer[#answer + 1] = ids[i]
    answer[#answer + 1] = found[1]
    answer[#answer + 1] = found[2] or ''
  end
end
return answer
