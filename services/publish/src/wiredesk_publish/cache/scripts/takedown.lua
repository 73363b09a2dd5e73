#!lua flags=allow-oom
-- Take one story out of one edition, with no need of the article, also when memory is full.
-- KEYS: epoch, next, changes, number   ARGV: prefix "{ar}:", id, partition, takedown id
local prefix, id, partition, takedown = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

local function has(text, word)
  return string.find(' ' .. (text or '') .. ' ', ' ' .. word .. ' ', 1, true) ~= nil
end

local touched = {}

local function take_down(generation)
  local key = prefix .. generation .. ':story:' .. id
  local old = redis.call('HMGET', key, 'takedowns', 'lifted', 'sets')
  if has(old[2], takedown) then return 'lifted' end
  for name in pairs(cjson.decode(old[3] or '{}')) do
    touched[#touched + 1] = name
    redis.call('ZREM', prefix .. generation .. ':list:' .. name, id)
  end
  local takedowns = old[1] or ''
  if not has(takedowns, takedown) then takedowns = takedowns .. ' ' .. takedown end
  redis.call('HDEL', key, 'page', 'card', 'json', 'title', 'description', 'path', 'etag')
  redis.call('HSET', key, 'status', '410', 'takedowns', takedowns, 'sets', '{}',
    'partition', partition)
  return 'ok'
end

local result = take_down(redis.call('GET', KEYS[1]) or '0')
local coming = redis.call('GET', KEYS[2])
if coming then take_down(coming) end
if result == 'ok' then
  local number = redis.call('INCR', KEYS[4])
  redis.call('XADD', KEYS[3], 'MAXLEN', '~', 10000, '*',
    'id', id, 'sets', table.concat(touched, ' '), 'number', number, 'status', '410')
end
return result
