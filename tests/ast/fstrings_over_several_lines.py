f"""a
{b
+ c}
{d:
}"""
f'{a # comment
}'
