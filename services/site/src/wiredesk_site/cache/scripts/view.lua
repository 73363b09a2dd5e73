#!lua flags=no-writes
-- All that one document is made of, read at one instant.
-- KEYS: epoch, filled, number (one slot; the rest are made from the generation, so they can't be
--       named before it is read)
-- ARGV: prefix "{ar}:", question (JSON), known fingerprint ("": none)
-- A story is believed only if its partition was filled under this very Redis: after a loss, or
-- from an old snapshot, what lies here may be a page that was killed since. A 410 is always
-- believed. How many partitions there are is what their fillers found: it stands in each token.
local prefix, asked, known = ARGV[1], cjson.decode(ARGV[2]), ARGV[3]
local base = prefix .. (redis.call('GET', KEYS[1]) or '0')
local number = redis.call('GET', KEYS[3]) or '0'
local info = redis.call('INFO', 'server', 'replication')
local run_id = string.match(info, 'run_id:(%w+)')
local here = run_id .. '.' .. string.match(info, 'master_replid:(%w+)') .. '.'

local filled, count, wanted = {}, 0, 1
local tokens = redis.call('HGETALL', KEYS[2])
for i = 1, #tokens, 2 do
  if string.sub(tokens[i + 1], 1, #here) == here then
    filled[tokens[i]] = tokens[i + 1]
    count = count + 1
    local partitions = string.match(tokens[i + 1], '^(%d+)%.', #here + 1)
    wanted = math.max(wanted, tonumber(partitions) or math.huge)
  end
end

local function believed(status, partition, token)
  return status == '410' or (token and filled[partition] == token)
end

local marks, seen = {}, {}
local function mark(...) marks[#marks + 1] = table.concat({...}, '\n') end

local story, section, event, named = false, false, '', ''
if asked.story then
  seen[asked.story] = true
  local key = base .. ':story:' .. asked.story
  story = redis.call('HMGET', key, 'status', 'partition', 'token', 'seq', 'etag', 'section',
    'event', 'related')
  story.key, story.believed = key, believed(story[1], story[2], story[3]) and 1 or 0
  section, event, named = story[6], story[7] or '', story[8] or ''
  mark(story[1] or '', story.believed, story[4] or '', story[5] or '', section or '')
end

local same_event, related, entries, cut = {}, {}, {}, false
local scanned, most_scanned = 0, 1000

local function look_at(id, score, into)
  seen[id] = true
  local key = base .. ':story:' .. id
  local is = redis.call('HMGET', key, 'status', 'partition', 'token', 'seq', 'etag')
  if is[1] ~= '200' or not believed(is[1], is[2], is[3]) then return end
  into[#into + 1] = {id, score, key}
  mark(id, score, is[4] or '', is[5] or '')
end

local function walk(name, from, into)
  local offset, after, top = 0, from.after, from.after and from.after.score or '+inf'
  while #into < from.limit do
    local chunk = redis.call('ZRANGE', base .. ':list:' .. name, top, '-inf', 'BYSCORE', 'REV',
      'LIMIT', offset, from.limit + 8, 'WITHSCORES')
    if #chunk == 0 then return end
    for i = 1, #chunk, 2 do
      local id, score = chunk[i], chunk[i + 1]
      local passed = after and tonumber(score) == tonumber(after.score) and id >= after.id
      if #into < from.limit and not passed and not seen[id] then
        scanned = scanned + 1
        if scanned > most_scanned then return end
        cut = {score, id}
        look_at(id, score, into)
      end
    end
    offset = offset + from.limit + 8
  end
end

local function look_at_related(id, from)
  local scores, ids = {}, {}
  local function hear_of(other, score)
    if score and not scores[other] then ids[#ids + 1], scores[other] = other, score end
  end
  -- The front has all that is public, and when each was made.
  for other in string.gmatch(named, '%S+') do
    hear_of(other, redis.call('ZSCORE', base .. ':list:front', other))
  end
  local naming = redis.call('ZRANGE', base .. ':list:related:' .. id, '+inf', '-inf', 'BYSCORE',
    'REV', 'LIMIT', 0, from.limit + 8, 'WITHSCORES')
  for i = 1, #naming, 2 do hear_of(naming[i], naming[i + 1]) end
  table.sort(ids, function(one, other)
    local first, second = tonumber(scores[one]), tonumber(scores[other])
    return first > second or first == second and one > other
  end)
  for _, other in ipairs(ids) do
    if #related < from.limit and not seen[other] then look_at(other, scores[other], related) end
  end
end

if story and asked.kin then
  if event ~= '' then walk('event:' .. event, asked.kin, same_event) end
  mark('these tell the same event')
  look_at_related(asked.story, asked.kin)
  mark('these are related')
end

local picked = false
if asked.entries then
  for _, name in ipairs(asked.entries.names) do
    local known_section = section or not string.find(name, '*', 1, true)
    if known_section then 
      walk((string.gsub(name, '%*', section or '')), asked.entries, entries)
      picked = picked or #entries > 0 and string.sub(name, 1, 5) == 'pins:'
    end
  end
  if not asked.story then mark(count, wanted) end
  if picked then mark('the first were picked') end
end

local fingerprint = redis.sha1hex(table.concat(marks, '\n\n'))
local head = {fingerprint, number, run_id, count >= wanted and 1 or 0, count == 0 and 1 or 0}
if fingerprint == known then return head end

local told = false
if story then
  told = redis.call('HMGET', story.key, 'path', 'title', 'description', 'language', 'section',
    'event', 'time', asked.fragment)
  table.insert(told, 1, story.believed)
  table.insert(told, 1, story[1])
end
local function read(found, from)
  local list = {}
  for at, entry in ipairs(found) do
    list[at] = {entry[1], entry[2], redis.call('HGET', entry[3], from.fragment)}
  end
  return list
end
local gone = {}
for _, id in ipairs(asked.shown) do
  if redis.call('HGET', base .. ':story:' .. id, 'status') == '410' then gone[#gone + 1] = id end
end
head[6], head[7], head[8] = told, read(same_event, asked.kin), read(related, asked.kin)
head[9], head[10] = read(entries, asked.entries), gone
head[11], head[12] = scanned > most_scanned and cut or false, picked and 1 or 0
return head
