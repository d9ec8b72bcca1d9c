-- Desks of advisers: rooms that are there from the start, last, and in which visitors have no voice until somebody
-- answers them. For the host of rooms ("muc") of Prosody 0.12:
--   desks = { ["accueil@salons.example.org"] = { title = "Accueil"; advisers = { "claire@conseil.example.org" } } }
-- Who is taken out of the list is an adviser no more when Prosody is started again.
local muc = module:depends "muc";
local bare = require "util.jid".bare;

local function open(address, desk)
	local room = muc.get_room_from_jid(address) or muc.create_room(address);
	if not room then
		module:log("error", "The desk %s cannot be opened: its address must end in @%s", address, module.host);
		return;
	end
	room:set_name(desk.title or address);
	room:set_persistent(true);
	room:set_moderated(true);
	room:set_whois("moderators");
	local wanted = {};
	for _, adviser in ipairs(desk.advisers or {}) do
		wanted[bare(adviser)] = true;
	end
	for jid, affiliation in room:each_affiliation() do
		if affiliation == "member" and not wanted[jid] then
			room:set_affiliation(true, jid, "none");
		end
	end
	for jid in pairs(wanted) do
		room:set_affiliation(true, jid, "member");
	end
	room:save(true);
end

-- Who waits tells each adviser of the room of their talk by a private message of the desk, with a direct invitation
-- (XEP-0249) in it. Prosody marks private messages; Gajim takes a marked one for no invitation. Without the mark it is one.
module:hook("muc-private-message", function (event)
	local desks = module:get_option("desks", {});
	if desks[event.room.jid] and event.stanza:get_child("x", "jabber:x:conference") then
		event.stanza:remove_children("x", "http://jabber.org/protocol/muc#user");
	end
end);

local function open_all()
	for address, desk in pairs(module:get_option("desks", {})) do
		open(address, desk);
	end
end

if prosody.start_time then -- loaded while Prosody runs
	open_all();
else
	module:hook_global("server-started", open_all);
end
