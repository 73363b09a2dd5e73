-- The whole write of one story in one edition.
-- KEYS: epoch, next, fence, changes, number   (one slot; the story's and the lists' keys are
-- made from the generation, so they can't be named before it is read)
-- ARGV: prefix "{ar}:", id, partition, token, force (1: the log fills, seq is not compared),
--       trim, sets (JSON: list name -> score), then field, value ... of the hash
local prefix, id, partition, token = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local force, trim, sets = ARGV[5] == '1', tonumber(ARGV[6]), cjson.decode(ARGV[7])
if redis.call('HGET', KEYS[3], partition) ~= token then return 'fenced' end

local new = {}
for i = 8, #ARGV, 2 do new[ARGV[i]] = ARGV[i + 1] end

local function words(text)
  local found = {}
  for word in string.gmatch(text or '', '%S+') do found[word] = true end
  return found
end

local function joined(set)
  local list = {}
  for word in pairs(set) do list[#list + 1] = word end
  table.sort(list)
  return table.concat(list, ' ')
end

local touched = {}

local function put(generation)
  local key = prefix .. generation .. ':story:' .. id
  local list = prefix .. generation .. ':list:'
  local old = redis.call('HMGET', key, 'seq', 'takedowns', 'lifted', 'sets')
  if not force and old[1] and tonumber(new.seq) < tonumber(old[1]) then return 'older' end
  local takedowns, lifted = words(old[2]), words(old[3])
  for word in pairs(words(new.takedowns)) do takedowns[word] = true end
  for word in pairs(words(new.lifted)) do lifted[word] = true end
  if new.status == '200' or new.status == '301' then
    for takedown in pairs(takedowns) do
      if not lifted[takedown] then return 'dead' end
    end
  end
  for name in pairs(cjson.decode(old[4] or '{}')) do
    touched[name] = true
    if not sets[name] then redis.call('ZREM', list .. name, id) end
  end
  for name, score in pairs(sets) do
    touched[name] = true
    redis.call('ZADD', list .. name, score, id)
    redis.call('ZREMRANGEBYRANK', list .. name, 0, -trim - 1)
  end
  new.takedowns, new.lifted = joined(takedowns), joined(lifted)
  local fields = {}
  for field, value in pairs(new) do fields[#fields + 1] = field; fields[#fields + 1] = value end
  redis.call('DEL', key)
  redis.call('HSET', key, unpack(fields))
  return 'ok'
end

local result = put(redis.call('GET', KEYS[1]) or '0')
local coming = redis.call('GET', KEYS[2])
if coming then put(coming) end
if result == 'ok' then
  local number = redis.call('INCR', KEYS[5])
  redis.call('XADD', KEYS[4], 'MAXLEN', '~', 10000, '*',
    'id', id, 'sets', joined(touched), 'number', number, 'status', new.status)
end
return result
