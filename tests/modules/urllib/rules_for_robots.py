import urllib.robotparser

TEXT = """
User-agent: *
Disallow: /private
Allow: /
Crawl-delay: 3
Request-rate: 3/15

User-agent: bot
User-agent: bat # two of them
Disallow: /%7ejoe
Disallow: /a%3cd.html
Sitemap: http://x/s.xml

User-agent: free
Disallow:
"""
rules = urllib.robotparser.RobotFileParser('http://x/robots.txt')
print(rules.can_fetch('a', '/'))
rules.parse(TEXT.splitlines())
for agent, path in (('bot/1.0', '/~joe/a'), ('BAT', '/%7Ejoe'), ('bot', '/joe'), ('bot', '/a%3Cd.html'), ('z', '/private/1'),
                    ('z', 'http://x/public'), ('free', '/private')):
    print(agent, path, rules.can_fetch(agent, path))
print(rules.crawl_delay('z'), rules.request_rate('z'), rules.crawl_delay('bot'), rules.site_maps())
print(rules)
