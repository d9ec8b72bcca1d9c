-- Desks of advisers: rooms that are there from the start, last, and in which visitors have no voice until somebody
-- answers them. For the host of rooms ("muc") of Prosody 0.12:
--   desks = { ["accueil@salons.example.org"] = { title = "Accueil"; advisers = { "claire@conseil.example.org" } } }
-- Who is taken out of the list is an adviser no more when Prosody is started again.
local muc = module:depends "muc";
local jid = require "util.jid";
local bare, host = jid.bare, jid.host;
local id = require "util.id".medium;
local st = require "util.stanza";

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
	for member, affiliation in room:each_affiliation() do
		if affiliation == "member" and not wanted[member] then
			room:set_affiliation(true, member, "none");
		end
	end
	for adviser in pairs(wanted) do
		room:set_affiliation(true, adviser, "member");
	end
	room:save(true);
end

local function hushed(stanza)
	return stanza:tag("no-store", { xmlns = "urn:xmpp:hints" }):up();
end

-- Who waits tells each adviser of the room of their talk by a private message of the desk: in words with the address, and
-- with a direct invitation (XEP-0249). Gajim takes an invitation in a private message for none. So it goes on its own,
-- from this host, to each session of the adviser; the words stay a private message. No archive keeps either (XEP-0334):
-- clients show again what they find there, when nobody waits any more.
module:hook("muc-private-message", function (event)
	local room, stanza = event.room, event.stanza;
	local invitation = stanza:get_child("x", "jabber:x:conference");
	local occupant = invitation and room:get_occupant_by_nick(stanza.attr.to);
	if not occupant or not module:get_option("desks", {})[room.jid] or host(invitation.attr.jid) ~= module.host then
		return;
	end
	hushed(stanza):remove_children("x", "jabber:x:conference");
	for session in occupant:each_session() do
		module:send(hushed(st.message({ from = module.host; to = session; id = id() }):add_child(st.clone(invitation))));
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
