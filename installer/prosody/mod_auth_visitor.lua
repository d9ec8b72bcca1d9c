-- Visitors without an account: a name is the digest of its password, so that nothing is kept of anybody, nobody takes
-- the name of another, and who comes back after a cut of the network, or with a resume code, is the same one.
-- For a virtual host of Prosody 0.12 on which Belvédère's terminals sign in; ANONYMOUS (RFC 4505) works there too.
local new_sasl = require "util.sasl".new;
local sha256 = require "util.hashes".sha256;

local provider = {};

local function is_visitor(username)
	return #username == 32 and username:match("^[0-9a-f]+$") ~= nil;
end

function provider.test_password(username, password)
	if is_visitor(username) and #password >= 32 and sha256(password, true):sub(1, 32) == username then
		return true;
	end
	return nil, "not the password of that name";
end

function provider.user_exists(username)
	return is_visitor(username);
end

function provider.get_password() return nil, "no passwords are kept"; end
function provider.set_password() return nil, "no passwords are kept"; end
function provider.create_user() return nil, "no accounts are kept"; end
function provider.delete_user() return nil, "no accounts are kept"; end
function provider.users() return next, {}, nil; end

function provider.get_sasl_handler()
	return new_sasl(module.host, {
		plain_test = function (_, username, password)
			return provider.test_password(username, password) == true, true;
		end;
		anonymous = function () return true; end;
	});
end

module:provides("auth", provider);
