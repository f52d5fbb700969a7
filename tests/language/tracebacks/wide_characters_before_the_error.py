text = "日本語テキスト"; value = text + 5
