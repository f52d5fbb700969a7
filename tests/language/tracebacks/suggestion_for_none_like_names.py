value = null
