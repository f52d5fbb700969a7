from http.cookies import BaseCookie, SimpleCookie

cookie = SimpleCookie()
cookie['a'] = 'b c;"x"\u00e9'
cookie['a']['path'] = '/'
cookie['a']['httponly'] = True
cookie['a']['max-age'] = 5
cookie['a']['SameSite'] = 'Lax'
cookie['k'] = 7
print(cookie)
print(repr(cookie), cookie['a'].value, cookie['a'].coded_value)
print(cookie.output(header='Cookie:', sep='|', attrs=['path']))
print(repr(cookie['a']), cookie['a'].OutputString(['max-age']), cookie['a'] == cookie['a'].copy())
print(BaseCookie({'x': 'a b'}), SimpleCookie({'x': 'a b', 'y': 'plain'}))
print(cookie['k'].js_output())
