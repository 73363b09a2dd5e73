-- The whole write of some stories in one edition; answers what became of each.
-- KEYS: epoch, next, fence, changes, number   (one slot; the stories' and the lists' keys are
-- made from the generation, so they can't be named before it is read)
-- ARGV: prefix "{ar}:", force (1: the log fills, seq is not compared), trim; then of each story
--       its id, how many arguments follow, and its hash: field, value ... of which the first are
--       seq, status, token, partition, takedowns, lifted and sets (JSON: list name -> score).
-- A hash is handed to Redis as it came: making a table of it and arguments of that again would
-- cost more than all the rest.
local prefix, force, trim = ARGV[1], ARGV[2] == '1', tonumber(ARGV[3])
local live, coming = redis.call('GET', KEYS[1]) or '0', redis.call('GET', KEYS[2])
local SEQ, STATUS, TOKEN, PARTITION, TAKEDOWNS, LIFTED, SETS = 1, 3, 5, 7, 9, 11, 13

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

local function put(generation, id, from, to, sets, touched)
  local key = prefix .. generation .. ':story:' .. id
  local list = prefix .. generation .. ':list:'
  local status = ARGV[from + STATUS]
  local old = redis.call('HMGET', key, 'seq', 'takedowns', 'lifted', 'sets')
  if not force and old[1] and tonumber(ARGV[from + SEQ]) < tonumber(old[1]) then return 'older' end
  local takedowns = words(words({}, old[2] or ''), ARGV[from + TAKEDOWNS])
  local lifted = words(words({}, old[3] or ''), ARGV[from + LIFTED])
  if status == '200' or status == '301' then
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
  ARGV[from + TAKEDOWNS], ARGV[from + LIFTED] = joined(takedowns), joined(lifted)
  redis.call('DEL', key)
  redis.call('HSET', key, unpack(ARGV, from, to))
  return 'ok'
end

local function write(id, from, to)
  if redis.call('HGET', KEYS[3], ARGV[from + PARTITION]) ~= ARGV[from + TOKEN] then
    return 'fenced'
  end
  local sets, touched = cjson.decode(ARGV[from + SETS]), {}
  local result = put(live, id, from, to, sets, touched)
  if coming then put(coming, id, from, to, sets, touched) end
  if result == 'ok' then
    local number = redis.call('INCR', KEYS[5])
    redis.call('XADD', KEYS[4], 'MAXLEN', '~', 10000, '*',
      'id', id, 'sets', joined(touched), 'number', number, 'status', ARGV[from + STATUS])
  end
  return result
end

local results, at = {}, 4
while at < #ARGV do
  local to = at + 1 + ARGV[at + 1]
  results[#results + 1] = write(ARGV[at], at + 2, to)
  at = to + 1
end
return results
