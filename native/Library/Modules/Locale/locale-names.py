

# Encodings of locales: a number is a part of ISO 8859, anything else itself. A language without a star has no
# country of its own; the first country of a starred one is what its name alone means.
_USUAL = '''
1 *af_ZA *br_FR *ca_ES ca_AD ca_FR ca_IT *da_DK *de_DE de_AT de_BE de_CH de_IT de_LU *en_US en_AU en_BE en_BW en_CA
 en_DK en_GB en_HK en_IE en_IN en_NZ en_PH en_SG en_ZA en_ZW *es_ES es_AR es_BO es_CL es_CO es_CR es_DO es_EC es_GT
 es_HN es_MX es_NI es_PA es_PE es_PR es_PY es_SV es_US es_UY es_VE *eu_ES eu_FR *fo_FO *fr_FR fr_BE fr_CA fr_CH fr_LU
 *ga_IE *gl_ES *gv_GB *id_ID *is_IS *it_IT it_CH *kl_GL *kw_GB *ms_MY *nb_NO *nl_NL nl_BE *nn_NO *no_NO *oc_FR om_KE
 *pt_PT pt_BR so_DJ so_KE so_SO *st_ZA *sv_SE sv_FI *tl_PH *wa_BE *xh_ZA *zu_ZA aa_DJ *cy_GB *gd_GB *mi_NZ *nr_ZA
 *rw_RW *ss_ZA *ts_ZA
2 *bs_BA *cs_CZ *hr_HR *hu_HU *pl_PL *ro_RO *sk_SK *sl_SI hsb_DE *sq_AL
3 *mt_MT *eo_XX
5 *mk_MK
6 *ar_AA ar_AE ar_BH ar_DZ ar_EG ar_IQ ar_JO ar_KW ar_LB ar_LY ar_MA ar_OM ar_QA ar_SA ar_SD ar_SY ar_TN ar_YE
7 *el_GR
8 *he_IL
9 *tr_TR tr_CY ku_TR
11 *th_TH
13 *lt_LT *lv_LV
15 *et_EE *fi_FI an_ES ast_ES mg_MG *nso_ZA *tn_ZA
CP1251 *be_BY *bg_BG
CP1255 *yi_US
CP1256 *ur_PK
KOI8-U *uk_UA ru_UA
KOI8-C *tg_TJ
TATAR-CYR *tt_RU
TCVN *vi_VN
TSCII-0 *ta_IN
ISCII-DEV *hi_IN
GEORGIAN-ACADEMY *ka_GE
MULELAO-1 *lo_LA
NUNACOM-8 *iu_CA
ptcp154 kk_KZ
eucJP *ja_JP
eucKR *ko_KR
gb2312 zh_CN
big5 zh_TW
ISO8859-9E *az_AZ
UTF-8 *am_ET *as_IN az_IR bn_BD bn_IN bo_CN bo_IN chr_US crh_UA csb_PL cv_RU dv_MV dz_BT en_NG es_CU *fa_IR fil_PH
 fur_IT fy_NL gez_ET gu_IN ha_NG *hne_IN hy_AM ig_NG ik_CA km_KH *kn_IN kok_IN *ks_IN *ky_KG lb_LU li_NL *mai_IN
 *ml_IN mn_MN *mr_IN my_MM ne_NP nl_AW *or_IN os_RU *pa_IN pap_AN ps_AF *ru_RU sa_IN sc_IT *sd_IN se_NO shs_CA *si_LK
 so_ET *sr_RS sw_KE *te_IN ti_ER tk_TM ug_CN ur_IN uz_UZ ve_ZA wo_SN yo_NG
'''
_SPECIAL = ('zh=zh_CN.eucCN c=C posix=C c.en=C c_c=C c_c.c=C c.utf8=C.UTF-8 sr@latin=sr_RS.UTF-8@latin '
            'sr_rs@latin=sr_RS.UTF-8@latin '
            'sr_rs@latn=sr_RS.UTF-8@latin sr@latn=sr_CS.UTF-8@latin sr_rs.utf8@latn=sr_RS.UTF-8@latin '
            'ca_es@valencia=ca_ES.UTF-8@valencia ks_in@devanagari=ks_IN.UTF-8@devanagari sd@devanagari='
            'sd_IN.UTF-8@devanagari sd_in@devanagari=sd_IN.UTF-8@devanagari be@latin=be_BY.UTF-8@latin '
            'be_by@latin=be_BY.UTF-8@latin ja_jp.euc=ja_JP.eucJP ko_kr.euc=ko_KR.eucKR zh_cn.euc=zh_CN.eucCN '
            'en_us.utf8=en_US.UTF-8 iw=he_IL.ISO8859-8 iw_il=he_IL.ISO8859-8 in=id_ID.ISO8859-1 in_id=id_ID.ISO8859-1 '
            'american=en_US.ISO8859-1 english=en_EN.ISO8859-1 french=fr_FR.ISO8859-1 german=de_DE.ISO8859-1 '
            'italian=it_IT.ISO8859-1 spanish=es_ES.ISO8859-1 japanese=ja_JP.eucJP korean=ko_KR.eucKR')


def _usual_names():
    """What the names of locales mean, those in small letters to the usual ones."""
    found = {}
    encoding = ''
    for word in _USUAL.split():
        name = word.lstrip('*')
        if '_' not in name:
            encoding = f'ISO8859-{name}' if name.isdigit() else name
            continue
        found[name.lower()] = f'{name}.{encoding}'
        if name is not word:
            found[name.partition('_')[0]] = f'{name}.{encoding}'
    found.update([pair.split('=') for pair in _SPECIAL.split()])
    return found


def _usual_encodings():
    """What the names of encodings in locales mean."""
    found = {'437': 'C', 'c': 'C', 'en': 'ISO8859-1', 'jis': 'JIS7', 'jis7': 'JIS7', 'ajec': 'eucJP',
             'ascii': 'ISO8859-1', 'latin_1': 'ISO8859-1', 'latin1': 'ISO8859-1', 'euc_jp': 'eucJP',
             'eucjp': 'eucJP', 'euc_kr': 'eucKR', 'euckr': 'eucKR', 'koi8_r': 'KOI8-R', 'koi8r': 'KOI8-R',
             'koi8_u': 'KOI8-U', 'koi8u': 'KOI8-U',
             'koi8_t': 'KOI8-T', 'koi8t': 'KOI8-T', 'koi8c': 'KOI8-C', 'utf_8': 'UTF-8', 'utf8': 'UTF-8',
             'utf_8_sig': 'UTF-8', 'gb2312': 'eucCN', 'euccn': 'eucCN', 'eucCN': 'eucCN', 'big5': 'big5',
             'big5_hkscs': 'big5hkscs', 'big5hkscs': 'big5hkscs', 'shift_jis': 'SJIS', 'sjis': 'SJIS', 'gbk': 'gbk',
             'gb18030': 'gb18030', 'microsoftcp1251': 'CP1251', 'microsoftcp1255': 'CP1255',
             'microsoftcp1256': 'CP1256', 'cp1133': 'IBM-CP1133', 'ibmcp1133': 'IBM-CP1133', 'tis620': 'TIS-620',
             'georgianacademy': 'GEORGIAN-ACADEMY', 'iso88599e': 'ISO8859-9E', 'tcvn': 'TCVN', 'tcvn5712': 'TCVN',
             'ptcp154': 'CP1251', 'kz1048': 'RK1048', 'mulelao1': 'MULELAO-1', 'nunacom8': 'NUNACOM-8',
             'tsciio': 'TSCII-0', 'iso8859': 'ISO8859-1'}
    for part in (*range(1, 12), *range(13, 17)):
        found[f'iso8859_{part}'] = found[f'iso8859{part}'] = f'ISO8859-{part}'
    for page in ('1251', '1252', '1255', '1256', '1258'):
        found['cp' + page] = 'CP' + page
    return found


locale_alias = _usual_names()
locale_encoding_alias = _usual_encodings()


def _with_encoding(name, encoding):
    """The name of a locale with another encoding, in its usual spelling."""
    import codecs
    plain = encoding.lower().replace('-', '_').replace(' ', '_')
    try:
        known = codecs.lookup(plain).name.replace('-', '_')
    except LookupError:
        known = plain
    for key in known, known.replace('_', ''), plain.replace('_', ''):
        if key in locale_encoding_alias:
            known = locale_encoding_alias[key]
            break
    return name.partition('.')[0] + '.' + known


def _with_modifier(name, modifier):
    if modifier != 'euro':
        return f'{name}@{modifier}'
    encoding = name.partition('.')[2]
    if not encoding:
        return name + '.ISO8859-15'
    if encoding in ('ISO8859-15', 'UTF-8'):
        return name
    return _with_encoding(name, 'ISO8859-15') if encoding == 'ISO8859-1' else f'{name}@{modifier}'


def normalize(localename):
    """The usual form of the name of a locale; what is not known stays as it is."""
    language, _, modifier = localename.lower().replace(':', '.').partition('@')
    language, _, encoding = language.partition('.')
    encoding = encoding.partition('.')[0]
    full = language + ('.' + encoding.replace('-', '').replace('_', '') if encoding else '')
    for name, has_encoding in ((full, True), (language, False)):
        if not has_encoding and not encoding:
            break
        for mark in (f'@{modifier}', '') if modifier else ('',):
            found = locale_alias.get(name + mark)
            if found is None:
                continue
            found, at, own = found.partition('@')
            if not has_encoding:
                found = _with_encoding(found, encoding)
            if mark or not modifier:
                return found + at + own
            if not at:
                return _with_modifier(found, modifier)
            if own.lower() == modifier:
                return f'{found}@{own}'
    return localename
