#!lua flags=no-writes
-- Where an edition's changes stand.   KEYS: changes, number
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
return {last and last[1] or '0-0', redis.call('GET', KEYS[2]) or '0'}
