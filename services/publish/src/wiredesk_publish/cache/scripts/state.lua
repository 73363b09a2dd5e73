-- Compare-and-set of one story's state. Refuses where the partition was not filled under this
-- very Redis: a restored snapshot has an old run_id in `boot`, what a replica held has an old
-- master_replid, an emptied one has no `boot`.
-- KEYS: boot, state   ARGV: boot token, seq before, seq after, blob ("" where nothing changed)
local boot = redis.call('GET', KEYS[1])
if boot ~= ARGV[1] then return 'unfilled' end
local info = redis.call('INFO', 'server', 'replication')
local run_id = string.match(info, 'run_id:(%w+)')
local here = run_id .. '.' .. string.match(info, 'master_replid:(%w+)') .. '.'
if string.sub(boot, 1, #here) ~= here then return 'unfilled' end
local seq = redis.call('HGET', KEYS[2], 'seq') or '0'
if seq ~= ARGV[2] then return 'conflict' end
if ARGV[4] ~= '' then redis.call('HSET', KEYS[2], 'seq', ARGV[3], 'story', ARGV[4]) end
return 'ok'
