-- The whole write of one story in one edition.
-- KEYS: epoch, next, fence, changes, number   (one slot; the story's and the lists' keys are
-- made from the generation, so they can't be named before it is read)
-- ARGV: prefix "{ar}:", id, force (1: the log fills, seq is not compared), trim, then the hash:
--       field, value ... of which the first are seq, status, token, partition, takedowns, lifted
--       and sets (JSON: list name -> score). It is handed to Redis as it came: making a table of
--       it and arguments of that again would cost more than all the rest.
local prefix, id, force, trim = ARGV[1], ARGV[2], ARGV[3] == '1', tonumber(ARGV[4])
local HASH, SEQ, STATUS, TOKEN, PARTITION, TAKEDOWNS, LIFTED, SETS = 5, 6, 8, 10, 12, 14, 16, 18
if redis.call('HGET', KEYS[3], ARGV[PARTITION]) ~= ARGV[TOKEN] then return 'fenced' end

local readable = ARGV[STATUS] == '200' or ARGV[STATUS] == '301'
local sets = cjson.decode(ARGV[SETS])
local touched = {}

local function words(set, text)
  for word in string.gmatch(text, '%S+') do set[word] = true end
  return set
end

local function joined(set)
  local list = {}
  for word in pairs(set) do list[#list + 1] = word end
  table.sort(list)
  return table.concat(list, ' ')
end

local function put(generation)
  local key = prefix .. generation .. ':story:' .. id
  local list = prefix .. generation .. ':list:'
  local old = redis.call('HMGET', key, 'seq', 'takedowns', 'lifted', 'sets')
  if not force and old[1] and tonumber(ARGV[SEQ]) < tonumber(old[1]) then return 'older' end
  local takedowns = words(words({}, old[2] or ''), ARGV[TAKEDOWNS])
  local lifted = words(words({}, old[3] or ''), ARGV[LIFTED])
  if readable then
    for takedown in pairs(takedowns) do
      if not lifted[takedown] then return 'dead' end
    end
  end
  if old[4] then
    for name in pairs(cjson.decode(old[4])) do
      touched[name] = true
      if not sets[name] then redis.call('ZREM', list .. name, id) end
    end
  end
  for name, score in pairs(sets) do
    touched[name] = true
    if redis.call('ZADD', list .. name, score, id) == 1 then
      redis.call('ZREMRANGEBYRANK', list .. name, 0, -trim - 1)
    end
  end
  ARGV[TAKEDOWNS], ARGV[LIFTED] = joined(takedowns), joined(lifted)
  redis.call('DEL', key)
  redis.call('HSET', key, unpack(ARGV, HASH))
  return 'ok'
end

local result = put(redis.call('GET', KEYS[1]) or '0')
local coming = redis.call('GET', KEYS[2])
if coming then put(coming) end
if result == 'ok' then
  local number = redis.call('INCR', KEYS[5])
  redis.call('XADD', KEYS[4], 'MAXLEN', '~', 10000, '*',
    'id', id, 'sets', joined(touched), 'number', number, 'status', ARGV[STATUS])
end
return result
