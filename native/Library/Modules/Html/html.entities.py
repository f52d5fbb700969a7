__all__ = ['html5', 'name2codepoint', 'codepoint2name', 'entitydefs']

# The names of the HTML standard, and what they stand for in the same order.
_NAMES = '''
Aacute aacute Abreve abreve ac acd acE Acirc acirc acute Acy acy AElig aelig af Afr afr Agrave agrave alefsym aleph
Alpha alpha Amacr amacr amalg AMP amp And and andand andd andslope andv ang ange angle angmsd angmsdaa angmsdab
angmsdac angmsdad angmsdae angmsdaf angmsdag angmsdah angrt angrtvb angrtvbd angsph angst angzarr Aogon aogon Aopf
aopf ap apacir apE ape apid apos ApplyFunction approx approxeq Aring aring Ascr ascr Assign ast asymp asympeq Atilde
atilde Auml auml awconint awint backcong backepsilon backprime backsim backsimeq Backslash Barv barvee Barwed barwed
barwedge bbrk bbrktbrk bcong Bcy bcy bdquo becaus Because because bemptyv bepsi bernou Bernoullis Beta beta beth
between Bfr bfr bigcap bigcirc bigcup bigodot bigoplus bigotimes bigsqcup bigstar bigtriangledown bigtriangleup
biguplus bigvee bigwedge bkarow blacklozenge blacksquare blacktriangle blacktriangledown blacktriangleleft
blacktriangleright blank blk12 blk14 blk34 block bne bnequiv bNot bnot Bopf bopf bot bottom bowtie boxbox boxDL boxDl
boxdL boxdl boxDR boxDr boxdR boxdr boxH boxh boxHD boxHd boxhD boxhd boxHU boxHu boxhU boxhu boxminus boxplus
boxtimes boxUL boxUl boxuL boxul boxUR boxUr boxuR boxur boxV boxv boxVH boxVh boxvH boxvh boxVL boxVl boxvL boxvl
boxVR boxVr boxvR boxvr bprime Breve breve brvbar Bscr bscr bsemi bsim bsime bsol bsolb bsolhsub bull bullet bump
bumpE bumpe Bumpeq bumpeq Cacute cacute Cap cap capand capbrcup capcap capcup capdot CapitalDifferentialD caps caret
caron Cayleys ccaps Ccaron ccaron Ccedil ccedil Ccirc ccirc Cconint ccups ccupssm Cdot cdot cedil Cedilla cemptyv cent
CenterDot centerdot Cfr cfr CHcy chcy check checkmark Chi chi cir circ circeq circlearrowleft circlearrowright
circledast circledcirc circleddash CircleDot circledR circledS CircleMinus CirclePlus CircleTimes cirE cire cirfnint
cirmid cirscir ClockwiseContourIntegral CloseCurlyDoubleQuote CloseCurlyQuote clubs clubsuit Colon colon Colone colone
coloneq comma commat comp compfn complement complexes cong congdot Congruent Conint conint ContourIntegral Copf copf
coprod Coproduct COPY copy copysr CounterClockwiseContourIntegral crarr Cross cross Cscr cscr csub csube csup csupe
ctdot cudarrl cudarrr cuepr cuesc cularr cularrp Cup cup cupbrcap CupCap cupcap cupcup cupdot cupor cups curarr
curarrm curlyeqprec curlyeqsucc curlyvee curlywedge curren curvearrowleft curvearrowright cuvee cuwed cwconint cwint
cylcty Dagger dagger daleth Darr dArr darr dash Dashv dashv dbkarow dblac Dcaron dcaron Dcy dcy DD dd ddagger ddarr
DDotrahd ddotseq deg Del Delta delta demptyv dfisht Dfr dfr dHar dharl dharr DiacriticalAcute DiacriticalDot
DiacriticalDoubleAcute DiacriticalGrave DiacriticalTilde diam Diamond diamond diamondsuit diams die DifferentialD
digamma disin div divide divideontimes divonx DJcy djcy dlcorn dlcrop dollar Dopf dopf Dot dot DotDot doteq doteqdot
DotEqual dotminus dotplus dotsquare doublebarwedge DoubleContourIntegral DoubleDot DoubleDownArrow DoubleLeftArrow
DoubleLeftRightArrow DoubleLeftTee DoubleLongLeftArrow DoubleLongLeftRightArrow DoubleLongRightArrow DoubleRightArrow
DoubleRightTee DoubleUpArrow DoubleUpDownArrow DoubleVerticalBar DownArrow Downarrow downarrow DownArrowBar
DownArrowUpArrow DownBreve downdownarrows downharpoonleft downharpoonright DownLeftRightVector DownLeftTeeVector
DownLeftVector DownLeftVectorBar DownRightTeeVector DownRightVector DownRightVectorBar DownTee DownTeeArrow drbkarow
drcorn drcrop Dscr dscr DScy dscy dsol Dstrok dstrok dtdot dtri dtrif duarr duhar dwangle DZcy dzcy dzigrarr Eacute
eacute easter Ecaron ecaron ecir Ecirc ecirc ecolon Ecy ecy eDDot Edot eDot edot ee efDot Efr efr eg Egrave egrave egs
egsdot el Element elinters ell els elsdot Emacr emacr empty emptyset EmptySmallSquare emptyv EmptyVerySmallSquare emsp
emsp13 emsp14 ENG eng ensp Eogon eogon Eopf eopf epar eparsl eplus epsi Epsilon epsilon epsiv eqcirc eqcolon eqsim
eqslantgtr eqslantless Equal equals EqualTilde equest Equilibrium equiv equivDD eqvparsl erarr erDot Escr escr esdot
Esim esim Eta eta ETH eth Euml euml euro excl exist Exists expectation ExponentialE exponentiale fallingdotseq Fcy fcy
female ffilig fflig ffllig Ffr ffr filig FilledSmallSquare FilledVerySmallSquare fjlig flat fllig fltns fnof Fopf fopf
ForAll forall fork forkv Fouriertrf fpartint frac12 frac13 frac14 frac15 frac16 frac18 frac23 frac25 frac34 frac35
frac38 frac45 frac56 frac58 frac78 frasl frown Fscr fscr gacute Gamma gamma Gammad gammad gap Gbreve gbreve Gcedil
Gcirc gcirc Gcy gcy Gdot gdot gE ge gEl gel geq geqq geqslant ges gescc gesdot gesdoto gesdotol gesl gesles Gfr gfr Gg
gg ggg gimel GJcy gjcy gl gla glE glj gnap gnapprox gnE gne gneq gneqq gnsim Gopf gopf grave GreaterEqual
GreaterEqualLess GreaterFullEqual GreaterGreater GreaterLess GreaterSlantEqual GreaterTilde Gscr gscr gsim gsime gsiml
GT Gt gt gtcc gtcir gtdot gtlPar gtquest gtrapprox gtrarr gtrdot gtreqless gtreqqless gtrless gtrsim gvertneqq gvnE
Hacek hairsp half hamilt HARDcy hardcy hArr harr harrcir harrw Hat hbar Hcirc hcirc hearts heartsuit hellip hercon Hfr
hfr HilbertSpace hksearow hkswarow hoarr homtht hookleftarrow hookrightarrow Hopf hopf horbar HorizontalLine Hscr hscr
hslash Hstrok hstrok HumpDownHump HumpEqual hybull hyphen Iacute iacute ic Icirc icirc Icy icy Idot IEcy iecy iexcl
iff Ifr ifr Igrave igrave ii iiiint iiint iinfin iiota IJlig ijlig Im Imacr imacr image ImaginaryI imagline imagpart
imath imof imped Implies in incare infin infintie inodot Int int intcal integers Integral intercal Intersection
intlarhk intprod InvisibleComma InvisibleTimes IOcy iocy Iogon iogon Iopf iopf Iota iota iprod iquest Iscr iscr isin
isindot isinE isins isinsv isinv it Itilde itilde Iukcy iukcy Iuml iuml Jcirc jcirc Jcy jcy Jfr jfr jmath Jopf jopf
Jscr jscr Jsercy jsercy Jukcy jukcy Kappa kappa kappav Kcedil kcedil Kcy kcy Kfr kfr kgreen KHcy khcy KJcy kjcy Kopf
kopf Kscr kscr lAarr Lacute lacute laemptyv lagran Lambda lambda Lang lang langd langle lap Laplacetrf laquo Larr lArr
larr larrb larrbfs larrfs larrhk larrlp larrpl larrsim larrtl lat lAtail latail late lates lBarr lbarr lbbrk lbrace
lbrack lbrke lbrksld lbrkslu Lcaron lcaron Lcedil lcedil lceil lcub Lcy lcy ldca ldquo ldquor ldrdhar ldrushar ldsh lE
le LeftAngleBracket LeftArrow Leftarrow leftarrow LeftArrowBar LeftArrowRightArrow leftarrowtail LeftCeiling
LeftDoubleBracket LeftDownTeeVector LeftDownVector LeftDownVectorBar LeftFloor leftharpoondown leftharpoonup
leftleftarrows LeftRightArrow Leftrightarrow leftrightarrow leftrightarrows leftrightharpoons leftrightsquigarrow
LeftRightVector LeftTee LeftTeeArrow LeftTeeVector leftthreetimes LeftTriangle LeftTriangleBar LeftTriangleEqual
LeftUpDownVector LeftUpTeeVector LeftUpVector LeftUpVectorBar LeftVector LeftVectorBar lEg leg leq leqq leqslant les
lescc lesdot lesdoto lesdotor lesg lesges lessapprox lessdot lesseqgtr lesseqqgtr LessEqualGreater LessFullEqual
LessGreater lessgtr LessLess lesssim LessSlantEqual LessTilde lfisht lfloor Lfr lfr lg lgE lHar lhard lharu lharul
lhblk LJcy ljcy Ll ll llarr llcorner Lleftarrow llhard lltri Lmidot lmidot lmoust lmoustache lnap lnapprox lnE lne
lneq lneqq lnsim loang loarr lobrk LongLeftArrow Longleftarrow longleftarrow LongLeftRightArrow Longleftrightarrow
longleftrightarrow longmapsto LongRightArrow Longrightarrow longrightarrow looparrowleft looparrowright lopar Lopf
lopf loplus lotimes lowast lowbar LowerLeftArrow LowerRightArrow loz lozenge lozf lpar lparlt lrarr lrcorner lrhar
lrhard lrm lrtri lsaquo Lscr lscr Lsh lsh lsim lsime lsimg lsqb lsquo lsquor Lstrok lstrok LT Lt lt ltcc ltcir ltdot
lthree ltimes ltlarr ltquest ltri ltrie ltrif ltrPar lurdshar luruhar lvertneqq lvnE macr male malt maltese Map map
mapsto mapstodown mapstoleft mapstoup marker mcomma Mcy mcy mdash mDDot measuredangle MediumSpace Mellintrf Mfr mfr
mho micro mid midast midcir middot minus minusb minusd minusdu MinusPlus mlcp mldr mnplus models Mopf mopf mp Mscr
mscr mstpos Mu mu multimap mumap nabla Nacute nacute nang nap napE napid napos napprox natur natural naturals nbsp
nbump nbumpe ncap Ncaron ncaron Ncedil ncedil ncong ncongdot ncup Ncy ncy ndash ne nearhk neArr nearr nearrow nedot
NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace nequiv nesear nesim
NestedGreaterGreater NestedLessLess NewLine nexist nexists Nfr nfr ngE nge ngeq ngeqq ngeqslant nges nGg ngsim nGt ngt
ngtr nGtv nhArr nharr nhpar ni nis nisd niv NJcy njcy nlArr nlarr nldr nlE nle nLeftarrow nleftarrow nLeftrightarrow
nleftrightarrow nleq nleqq nleqslant nles nless nLl nlsim nLt nlt nltri nltrie nLtv nmid NoBreak NonBreakingSpace Nopf
nopf Not not NotCongruent NotCupCap NotDoubleVerticalBar NotElement NotEqual NotEqualTilde NotExists NotGreater
NotGreaterEqual NotGreaterFullEqual NotGreaterGreater NotGreaterLess NotGreaterSlantEqual NotGreaterTilde
NotHumpDownHump NotHumpEqual notin notindot notinE notinva notinvb notinvc NotLeftTriangle NotLeftTriangleBar
NotLeftTriangleEqual NotLess NotLessEqual NotLessGreater NotLessLess NotLessSlantEqual NotLessTilde
NotNestedGreaterGreater NotNestedLessLess notni notniva notnivb notnivc NotPrecedes NotPrecedesEqual
NotPrecedesSlantEqual NotReverseElement NotRightTriangle NotRightTriangleBar NotRightTriangleEqual NotSquareSubset
NotSquareSubsetEqual NotSquareSuperset NotSquareSupersetEqual NotSubset NotSubsetEqual NotSucceeds NotSucceedsEqual
NotSucceedsSlantEqual NotSucceedsTilde NotSuperset NotSupersetEqual NotTilde NotTildeEqual NotTildeFullEqual
NotTildeTilde NotVerticalBar npar nparallel nparsl npart npolint npr nprcue npre nprec npreceq nrArr nrarr nrarrc
nrarrw nRightarrow nrightarrow nrtri nrtrie nsc nsccue nsce Nscr nscr nshortmid nshortparallel nsim nsime nsimeq nsmid
nspar nsqsube nsqsupe nsub nsubE nsube nsubset nsubseteq nsubseteqq nsucc nsucceq nsup nsupE nsupe nsupset nsupseteq
nsupseteqq ntgl Ntilde ntilde ntlg ntriangleleft ntrianglelefteq ntriangleright ntrianglerighteq Nu nu num numero
numsp nvap nVDash nVdash nvDash nvdash nvge nvgt nvHarr nvinfin nvlArr nvle nvlt nvltrie nvrArr nvrtrie nvsim nwarhk
nwArr nwarr nwarrow nwnear Oacute oacute oast ocir Ocirc ocirc Ocy ocy odash Odblac odblac odiv odot odsold OElig
oelig ofcir Ofr ofr ogon Ograve ograve ogt ohbar ohm oint olarr olcir olcross oline olt Omacr omacr Omega omega
Omicron omicron omid ominus Oopf oopf opar OpenCurlyDoubleQuote OpenCurlyQuote operp oplus Or or orarr ord order
orderof ordf ordm origof oror orslope orv oS Oscr oscr Oslash oslash osol Otilde otilde Otimes otimes otimesas Ouml
ouml ovbar OverBar OverBrace OverBracket OverParenthesis par para parallel parsim parsl part PartialD Pcy pcy percnt
period permil perp pertenk Pfr pfr Phi phi phiv phmmat phone Pi pi pitchfork piv planck planckh plankv plus plusacir
plusb pluscir plusdo plusdu pluse PlusMinus plusmn plussim plustwo pm Poincareplane pointint Popf popf pound Pr pr
prap prcue prE pre prec precapprox preccurlyeq Precedes PrecedesEqual PrecedesSlantEqual PrecedesTilde preceq
precnapprox precneqq precnsim precsim Prime prime primes prnap prnE prnsim prod Product profalar profline profsurf
prop Proportion Proportional propto prsim prurel Pscr pscr Psi psi puncsp Qfr qfr qint Qopf qopf qprime Qscr qscr
quaternions quatint quest questeq QUOT quot rAarr race Racute racute radic raemptyv Rang rang rangd range rangle raquo
Rarr rArr rarr rarrap rarrb rarrbfs rarrc rarrfs rarrhk rarrlp rarrpl rarrsim Rarrtl rarrtl rarrw rAtail ratail ratio
rationals RBarr rBarr rbarr rbbrk rbrace rbrack rbrke rbrksld rbrkslu Rcaron rcaron Rcedil rcedil rceil rcub Rcy rcy
rdca rdldhar rdquo rdquor rdsh Re real realine realpart reals rect REG reg ReverseElement ReverseEquilibrium
ReverseUpEquilibrium rfisht rfloor Rfr rfr rHar rhard rharu rharul Rho rho rhov RightAngleBracket RightArrow
Rightarrow rightarrow RightArrowBar RightArrowLeftArrow rightarrowtail RightCeiling RightDoubleBracket
RightDownTeeVector RightDownVector RightDownVectorBar RightFloor rightharpoondown rightharpoonup rightleftarrows
rightleftharpoons rightrightarrows rightsquigarrow RightTee RightTeeArrow RightTeeVector rightthreetimes RightTriangle
RightTriangleBar RightTriangleEqual RightUpDownVector RightUpTeeVector RightUpVector RightUpVectorBar RightVector
RightVectorBar ring risingdotseq rlarr rlhar rlm rmoust rmoustache rnmid roang roarr robrk ropar Ropf ropf roplus
rotimes RoundImplies rpar rpargt rppolint rrarr Rrightarrow rsaquo Rscr rscr Rsh rsh rsqb rsquo rsquor rthree rtimes
rtri rtrie rtrif rtriltri RuleDelayed ruluhar rx Sacute sacute sbquo Sc sc scap Scaron scaron sccue scE sce Scedil
scedil Scirc scirc scnap scnE scnsim scpolint scsim Scy scy sdot sdotb sdote searhk seArr searr searrow sect semi
seswar setminus setmn sext Sfr sfr sfrown sharp SHCHcy shchcy SHcy shcy ShortDownArrow ShortLeftArrow shortmid
shortparallel ShortRightArrow ShortUpArrow shy Sigma sigma sigmaf sigmav sim simdot sime simeq simg simgE siml simlE
simne simplus simrarr slarr SmallCircle smallsetminus smashp smeparsl smid smile smt smte smtes SOFTcy softcy sol solb
solbar Sopf sopf spades spadesuit spar sqcap sqcaps sqcup sqcups Sqrt sqsub sqsube sqsubset sqsubseteq sqsup sqsupe
sqsupset sqsupseteq squ Square square SquareIntersection SquareSubset SquareSubsetEqual SquareSuperset
SquareSupersetEqual SquareUnion squarf squf srarr Sscr sscr ssetmn ssmile sstarf Star star starf straightepsilon
straightphi strns Sub sub subdot subE sube subedot submult subnE subne subplus subrarr Subset subset subseteq
subseteqq SubsetEqual subsetneq subsetneqq subsim subsub subsup succ succapprox succcurlyeq Succeeds SucceedsEqual
SucceedsSlantEqual SucceedsTilde succeq succnapprox succneqq succnsim succsim SuchThat Sum sum sung Sup sup sup1 sup2
sup3 supdot supdsub supE supe supedot Superset SupersetEqual suphsol suphsub suplarr supmult supnE supne supplus
Supset supset supseteq supseteqq supsetneq supsetneqq supsim supsub supsup swarhk swArr swarr swarrow swnwar szlig Tab
target Tau tau tbrk Tcaron tcaron Tcedil tcedil Tcy tcy tdot telrec Tfr tfr there4 Therefore therefore Theta theta
thetasym thetav thickapprox thicksim ThickSpace thinsp ThinSpace thkap thksim THORN thorn Tilde tilde TildeEqual
TildeFullEqual TildeTilde times timesb timesbar timesd tint toea top topbot topcir Topf topf topfork tosa tprime TRADE
trade triangle triangledown triangleleft trianglelefteq triangleq triangleright trianglerighteq tridot trie triminus
TripleDot triplus trisb tritime trpezium Tscr tscr TScy tscy TSHcy tshcy Tstrok tstrok twixt twoheadleftarrow
twoheadrightarrow Uacute uacute Uarr uArr uarr Uarrocir Ubrcy ubrcy Ubreve ubreve Ucirc ucirc Ucy ucy udarr Udblac
udblac udhar ufisht Ufr ufr Ugrave ugrave uHar uharl uharr uhblk ulcorn ulcorner ulcrop ultri Umacr umacr uml UnderBar
UnderBrace UnderBracket UnderParenthesis Union UnionPlus Uogon uogon Uopf uopf UpArrow Uparrow uparrow UpArrowBar
UpArrowDownArrow UpDownArrow Updownarrow updownarrow UpEquilibrium upharpoonleft upharpoonright uplus UpperLeftArrow
UpperRightArrow Upsi upsi upsih Upsilon upsilon UpTee UpTeeArrow upuparrows urcorn urcorner urcrop Uring uring urtri
Uscr uscr utdot Utilde utilde utri utrif uuarr Uuml uuml uwangle vangrt varepsilon varkappa varnothing varphi varpi
varpropto vArr varr varrho varsigma varsubsetneq varsubsetneqq varsupsetneq varsupsetneqq vartheta vartriangleleft
vartriangleright Vbar vBar vBarv Vcy vcy VDash Vdash vDash vdash Vdashl Vee vee veebar veeeq vellip Verbar verbar Vert
vert VerticalBar VerticalLine VerticalSeparator VerticalTilde VeryThinSpace Vfr vfr vltri vnsub vnsup Vopf vopf vprop
vrtri Vscr vscr vsubnE vsubne vsupnE vsupne Vvdash vzigzag Wcirc wcirc wedbar Wedge wedge wedgeq weierp Wfr wfr Wopf
wopf wp wr wreath Wscr wscr xcap xcirc xcup xdtri Xfr xfr xhArr xharr Xi xi xlArr xlarr xmap xnis xodot Xopf xopf
xoplus xotime xrArr xrarr Xscr xscr xsqcup xuplus xutri xvee xwedge Yacute yacute YAcy yacy Ycirc ycirc Ycy ycy yen
Yfr yfr YIcy yicy Yopf yopf Yscr yscr YUcy yucy Yuml yuml Zacute zacute Zcaron zcaron Zcy zcy Zdot zdot zeetrf
ZeroWidthSpace Zeta zeta Zfr zfr ZHcy zhcy zigrarr Zopf zopf Zscr zscr zwj zwnj
'''
_TEXTS = '''
\u00c1 \u00e1 \u0102 \u0103 \u223e \u223f \u223e\u0333 \u00c2 \u00e2 \u00b4 \u0410 \u0430 \u00c6 \u00e6 \u2061
\U0001d504 \U0001d51e \u00c0 \u00e0 \u2135 \u2135 \u0391 \u03b1 \u0100 \u0101 \u2a3f & & \u2a53 \u2227 \u2a55 \u2a5c
\u2a58 \u2a5a \u2220 \u29a4 \u2220 \u2221 \u29a8 \u29a9 \u29aa \u29ab \u29ac \u29ad \u29ae \u29af \u221f \u22be
\u299d \u2222 \u00c5 \u237c \u0104 \u0105 \U0001d538 \U0001d552 \u2248 \u2a6f \u2a70 \u224a \u224b \' \u2061 \u2248
\u224a \u00c5 \u00e5 \U0001d49c \U0001d4b6 \u2254 * \u2248 \u224d \u00c3 \u00e3 \u00c4 \u00e4 \u2233 \u2a11 \u224c
\u03f6 \u2035 \u223d \u22cd \u2216 \u2ae7 \u22bd \u2306 \u2305 \u2305 \u23b5 \u23b6 \u224c \u0411 \u0431 \u201e
\u2235 \u2235 \u2235 \u29b0 \u03f6 \u212c \u212c \u0392 \u03b2 \u2136 \u226c \U0001d505 \U0001d51f \u22c2 \u25ef
\u22c3 \u2a00 \u2a01 \u2a02 \u2a06 \u2605 \u25bd \u25b3 \u2a04 \u22c1 \u22c0 \u290d \u29eb \u25aa \u25b4 \u25be
\u25c2 \u25b8 \u2423 \u2592 \u2591 \u2593 \u2588 =\u20e5 \u2261\u20e5 \u2aed \u2310 \U0001d539 \U0001d553 \u22a5
\u22a5 \u22c8 \u29c9 \u2557 \u2556 \u2555 \u2510 \u2554 \u2553 \u2552 \u250c \u2550 \u2500 \u2566 \u2564 \u2565
\u252c \u2569 \u2567 \u2568 \u2534 \u229f \u229e \u22a0 \u255d \u255c \u255b \u2518 \u255a \u2559 \u2558 \u2514
\u2551 \u2502 \u256c \u256b \u256a \u253c \u2563 \u2562 \u2561 \u2524 \u2560 \u255f \u255e \u251c \u2035 \u02d8
\u02d8 \u00a6 \u212c \U0001d4b7 \u204f \u223d \u22cd \\ \u29c5 \u27c8 \u2022 \u2022 \u224e \u2aae \u224f \u224e
\u224f \u0106 \u0107 \u22d2 \u2229 \u2a44 \u2a49 \u2a4b \u2a47 \u2a40 \u2145 \u2229\ufe00 \u2041 \u02c7 \u212d
\u2a4d \u010c \u010d \u00c7 \u00e7 \u0108 \u0109 \u2230 \u2a4c \u2a50 \u010a \u010b \u00b8 \u00b8 \u29b2 \u00a2
\u00b7 \u00b7 \u212d \U0001d520 \u0427 \u0447 \u2713 \u2713 \u03a7 \u03c7 \u25cb \u02c6 \u2257 \u21ba \u21bb \u229b
\u229a \u229d \u2299 \u00ae \u24c8 \u2296 \u2295 \u2297 \u29c3 \u2257 \u2a10 \u2aef \u29c2 \u2232 \u201d \u2019
\u2663 \u2663 \u2237 : \u2a74 \u2254 \u2254 , @ \u2201 \u2218 \u2201 \u2102 \u2245 \u2a6d \u2261 \u222f \u222e
\u222e \u2102 \U0001d554 \u2210 \u2210 \u00a9 \u00a9 \u2117 \u2233 \u21b5 \u2a2f \u2717 \U0001d49e \U0001d4b8 \u2acf
\u2ad1 \u2ad0 \u2ad2 \u22ef \u2938 \u2935 \u22de \u22df \u21b6 \u293d \u22d3 \u222a \u2a48 \u224d \u2a46 \u2a4a
\u228d \u2a45 \u222a\ufe00 \u21b7 \u293c \u22de \u22df \u22ce \u22cf \u00a4 \u21b6 \u21b7 \u22ce \u22cf \u2232
\u2231 \u232d \u2021 \u2020 \u2138 \u21a1 \u21d3 \u2193 \u2010 \u2ae4 \u22a3 \u290f \u02dd \u010e \u010f \u0414
\u0434 \u2145 \u2146 \u2021 \u21ca \u2911 \u2a77 \u00b0 \u2207 \u0394 \u03b4 \u29b1 \u297f \U0001d507 \U0001d521
\u2965 \u21c3 \u21c2 \u00b4 \u02d9 \u02dd ` \u02dc \u22c4 \u22c4 \u22c4 \u2666 \u2666 \u00a8 \u2146 \u03dd \u22f2
\u00f7 \u00f7 \u22c7 \u22c7 \u0402 \u0452 \u231e \u230d $ \U0001d53b \U0001d555 \u00a8 \u02d9 \u20dc \u2250 \u2251
\u2250 \u2238 \u2214 \u22a1 \u2306 \u222f \u00a8 \u21d3 \u21d0 \u21d4 \u2ae4 \u27f8 \u27fa \u27f9 \u21d2 \u22a8
\u21d1 \u21d5 \u2225 \u2193 \u21d3 \u2193 \u2913 \u21f5 \u0311 \u21ca \u21c3 \u21c2 \u2950 \u295e \u21bd \u2956
\u295f \u21c1 \u2957 \u22a4 \u21a7 \u2910 \u231f \u230c \U0001d49f \U0001d4b9 \u0405 \u0455 \u29f6 \u0110 \u0111
\u22f1 \u25bf \u25be \u21f5 \u296f \u29a6 \u040f \u045f \u27ff \u00c9 \u00e9 \u2a6e \u011a \u011b \u2256 \u00ca
\u00ea \u2255 \u042d \u044d \u2a77 \u0116 \u2251 \u0117 \u2147 \u2252 \U0001d508 \U0001d522 \u2a9a \u00c8 \u00e8
\u2a96 \u2a98 \u2a99 \u2208 \u23e7 \u2113 \u2a95 \u2a97 \u0112 \u0113 \u2205 \u2205 \u25fb \u2205 \u25ab \u2003
\u2004 \u2005 \u014a \u014b \u2002 \u0118 \u0119 \U0001d53c \U0001d556 \u22d5 \u29e3 \u2a71 \u03b5 \u0395 \u03b5
\u03f5 \u2256 \u2255 \u2242 \u2a96 \u2a95 \u2a75 = \u2242 \u225f \u21cc \u2261 \u2a78 \u29e5 \u2971 \u2253 \u2130
\u212f \u2250 \u2a73 \u2242 \u0397 \u03b7 \u00d0 \u00f0 \u00cb \u00eb \u20ac ! \u2203 \u2203 \u2130 \u2147 \u2147
\u2252 \u0424 \u0444 \u2640 \ufb03 \ufb00 \ufb04 \U0001d509 \U0001d523 \ufb01 \u25fc \u25aa fj \u266d \ufb02 \u25b1
\u0192 \U0001d53d \U0001d557 \u2200 \u2200 \u22d4 \u2ad9 \u2131 \u2a0d \u00bd \u2153 \u00bc \u2155 \u2159 \u215b
\u2154 \u2156 \u00be \u2157 \u215c \u2158 \u215a \u215d \u215e \u2044 \u2322 \u2131 \U0001d4bb \u01f5 \u0393 \u03b3
\u03dc \u03dd \u2a86 \u011e \u011f \u0122 \u011c \u011d \u0413 \u0433 \u0120 \u0121 \u2267 \u2265 \u2a8c \u22db
\u2265 \u2267 \u2a7e \u2a7e \u2aa9 \u2a80 \u2a82 \u2a84 \u22db\ufe00 \u2a94 \U0001d50a \U0001d524 \u22d9 \u226b
\u22d9 \u2137 \u0403 \u0453 \u2277 \u2aa5 \u2a92 \u2aa4 \u2a8a \u2a8a \u2269 \u2a88 \u2a88 \u2269 \u22e7 \U0001d53e
\U0001d558 ` \u2265 \u22db \u2267 \u2aa2 \u2277 \u2a7e \u2273 \U0001d4a2 \u210a \u2273 \u2a8e \u2a90 > \u226b >
\u2aa7 \u2a7a \u22d7 \u2995 \u2a7c \u2a86 \u2978 \u22d7 \u22db \u2a8c \u2277 \u2273 \u2269\ufe00 \u2269\ufe00 \u02c7
\u200a \u00bd \u210b \u042a \u044a \u21d4 \u2194 \u2948 \u21ad ^ \u210f \u0124 \u0125 \u2665 \u2665 \u2026 \u22b9
\u210c \U0001d525 \u210b \u2925 \u2926 \u21ff \u223b \u21a9 \u21aa \u210d \U0001d559 \u2015 \u2500 \u210b \U0001d4bd
\u210f \u0126 \u0127 \u224e \u224f \u2043 \u2010 \u00cd \u00ed \u2063 \u00ce \u00ee \u0418 \u0438 \u0130 \u0415
\u0435 \u00a1 \u21d4 \u2111 \U0001d526 \u00cc \u00ec \u2148 \u2a0c \u222d \u29dc \u2129 \u0132 \u0133 \u2111 \u012a
\u012b \u2111 \u2148 \u2110 \u2111 \u0131 \u22b7 \u01b5 \u21d2 \u2208 \u2105 \u221e \u29dd \u0131 \u222c \u222b
\u22ba \u2124 \u222b \u22ba \u22c2 \u2a17 \u2a3c \u2063 \u2062 \u0401 \u0451 \u012e \u012f \U0001d540 \U0001d55a
\u0399 \u03b9 \u2a3c \u00bf \u2110 \U0001d4be \u2208 \u22f5 \u22f9 \u22f4 \u22f3 \u2208 \u2062 \u0128 \u0129 \u0406
\u0456 \u00cf \u00ef \u0134 \u0135 \u0419 \u0439 \U0001d50d \U0001d527 \u0237 \U0001d541 \U0001d55b \U0001d4a5
\U0001d4bf \u0408 \u0458 \u0404 \u0454 \u039a \u03ba \u03f0 \u0136 \u0137 \u041a \u043a \U0001d50e \U0001d528 \u0138
\u0425 \u0445 \u040c \u045c \U0001d542 \U0001d55c \U0001d4a6 \U0001d4c0 \u21da \u0139 \u013a \u29b4 \u2112 \u039b
\u03bb \u27ea \u27e8 \u2991 \u27e8 \u2a85 \u2112 \u00ab \u219e \u21d0 \u2190 \u21e4 \u291f \u291d \u21a9 \u21ab
\u2939 \u2973 \u21a2 \u2aab \u291b \u2919 \u2aad \u2aad\ufe00 \u290e \u290c \u2772 { [ \u298b \u298f \u298d \u013d
\u013e \u013b \u013c \u2308 { \u041b \u043b \u2936 \u201c \u201e \u2967 \u294b \u21b2 \u2266 \u2264 \u27e8 \u2190
\u21d0 \u2190 \u21e4 \u21c6 \u21a2 \u2308 \u27e6 \u2961 \u21c3 \u2959 \u230a \u21bd \u21bc \u21c7 \u2194 \u21d4
\u2194 \u21c6 \u21cb \u21ad \u294e \u22a3 \u21a4 \u295a \u22cb \u22b2 \u29cf \u22b4 \u2951 \u2960 \u21bf \u2958
\u21bc \u2952 \u2a8b \u22da \u2264 \u2266 \u2a7d \u2a7d \u2aa8 \u2a7f \u2a81 \u2a83 \u22da\ufe00 \u2a93 \u2a85
\u22d6 \u22da \u2a8b \u22da \u2266 \u2276 \u2276 \u2aa1 \u2272 \u2a7d \u2272 \u297c \u230a \U0001d50f \U0001d529
\u2276 \u2a91 \u2962 \u21bd \u21bc \u296a \u2584 \u0409 \u0459 \u22d8 \u226a \u21c7 \u231e \u21da \u296b \u25fa
\u013f \u0140 \u23b0 \u23b0 \u2a89 \u2a89 \u2268 \u2a87 \u2a87 \u2268 \u22e6 \u27ec \u21fd \u27e6 \u27f5 \u27f8
\u27f5 \u27f7 \u27fa \u27f7 \u27fc \u27f6 \u27f9 \u27f6 \u21ab \u21ac \u2985 \U0001d543 \U0001d55d \u2a2d \u2a34
\u2217 _ \u2199 \u2198 \u25ca \u25ca \u29eb ( \u2993 \u21c6 \u231f \u21cb \u296d \u200e \u22bf \u2039 \u2112
\U0001d4c1 \u21b0 \u21b0 \u2272 \u2a8d \u2a8f [ \u2018 \u201a \u0141 \u0142 < \u226a < \u2aa6 \u2a79 \u22d6 \u22cb
\u22c9 \u2976 \u2a7b \u25c3 \u22b4 \u25c2 \u2996 \u294a \u2966 \u2268\ufe00 \u2268\ufe00 \u00af \u2642 \u2720 \u2720
\u2905 \u21a6 \u21a6 \u21a7 \u21a4 \u21a5 \u25ae \u2a29 \u041c \u043c \u2014 \u223a \u2221 \u205f \u2133 \U0001d510
\U0001d52a \u2127 \u00b5 \u2223 * \u2af0 \u00b7 \u2212 \u229f \u2238 \u2a2a \u2213 \u2adb \u2026 \u2213 \u22a7
\U0001d544 \U0001d55e \u2213 \u2133 \U0001d4c2 \u223e \u039c \u03bc \u22b8 \u22b8 \u2207 \u0143 \u0144 \u2220\u20d2
\u2249 \u2a70\u0338 \u224b\u0338 \u0149 \u2249 \u266e \u266e \u2115 \u00a0 \u224e\u0338 \u224f\u0338 \u2a43 \u0147
\u0148 \u0145 \u0146 \u2247 \u2a6d\u0338 \u2a42 \u041d \u043d \u2013 \u2260 \u2924 \u21d7 \u2197 \u2197 \u2250\u0338
\u200b \u200b \u200b \u200b \u2262 \u2928 \u2242\u0338 \u226b \u226a ? \u2204 \u2204 \U0001d511 \U0001d52b
\u2267\u0338 \u2271 \u2271 \u2267\u0338 \u2a7e\u0338 \u2a7e\u0338 \u22d9\u0338 \u2275 \u226b\u20d2 \u226f \u226f
\u226b\u0338 \u21ce \u21ae \u2af2 \u220b \u22fc \u22fa \u220b \u040a \u045a \u21cd \u219a \u2025 \u2266\u0338 \u2270
\u21cd \u219a \u21ce \u21ae \u2270 \u2266\u0338 \u2a7d\u0338 \u2a7d\u0338 \u226e \u22d8\u0338 \u2274 \u226a\u20d2
\u226e \u22ea \u22ec \u226a\u0338 \u2224 \u2060 \u00a0 \u2115 \U0001d55f \u2aec \u00ac \u2262 \u226d \u2226 \u2209
\u2260 \u2242\u0338 \u2204 \u226f \u2271 \u2267\u0338 \u226b\u0338 \u2279 \u2a7e\u0338 \u2275 \u224e\u0338
\u224f\u0338 \u2209 \u22f5\u0338 \u22f9\u0338 \u2209 \u22f7 \u22f6 \u22ea \u29cf\u0338 \u22ec \u226e \u2270 \u2278
\u226a\u0338 \u2a7d\u0338 \u2274 \u2aa2\u0338 \u2aa1\u0338 \u220c \u220c \u22fe \u22fd \u2280 \u2aaf\u0338 \u22e0
\u220c \u22eb \u29d0\u0338 \u22ed \u228f\u0338 \u22e2 \u2290\u0338 \u22e3 \u2282\u20d2 \u2288 \u2281 \u2ab0\u0338
\u22e1 \u227f\u0338 \u2283\u20d2 \u2289 \u2241 \u2244 \u2247 \u2249 \u2224 \u2226 \u2226 \u2afd\u20e5 \u2202\u0338
\u2a14 \u2280 \u22e0 \u2aaf\u0338 \u2280 \u2aaf\u0338 \u21cf \u219b \u2933\u0338 \u219d\u0338 \u21cf \u219b \u22eb
\u22ed \u2281 \u22e1 \u2ab0\u0338 \U0001d4a9 \U0001d4c3 \u2224 \u2226 \u2241 \u2244 \u2244 \u2224 \u2226 \u22e2
\u22e3 \u2284 \u2ac5\u0338 \u2288 \u2282\u20d2 \u2288 \u2ac5\u0338 \u2281 \u2ab0\u0338 \u2285 \u2ac6\u0338 \u2289
\u2283\u20d2 \u2289 \u2ac6\u0338 \u2279 \u00d1 \u00f1 \u2278 \u22ea \u22ec \u22eb \u22ed \u039d \u03bd # \u2116
\u2007 \u224d\u20d2 \u22af \u22ae \u22ad \u22ac \u2265\u20d2 >\u20d2 \u2904 \u29de \u2902 \u2264\u20d2 <\u20d2
\u22b4\u20d2 \u2903 \u22b5\u20d2 \u223c\u20d2 \u2923 \u21d6 \u2196 \u2196 \u2927 \u00d3 \u00f3 \u229b \u229a \u00d4
\u00f4 \u041e \u043e \u229d \u0150 \u0151 \u2a38 \u2299 \u29bc \u0152 \u0153 \u29bf \U0001d512 \U0001d52c \u02db
\u00d2 \u00f2 \u29c1 \u29b5 \u03a9 \u222e \u21ba \u29be \u29bb \u203e \u29c0 \u014c \u014d \u03a9 \u03c9 \u039f
\u03bf \u29b6 \u2296 \U0001d546 \U0001d560 \u29b7 \u201c \u2018 \u29b9 \u2295 \u2a54 \u2228 \u21bb \u2a5d \u2134
\u2134 \u00aa \u00ba \u22b6 \u2a56 \u2a57 \u2a5b \u24c8 \U0001d4aa \u2134 \u00d8 \u00f8 \u2298 \u00d5 \u00f5 \u2a37
\u2297 \u2a36 \u00d6 \u00f6 \u233d \u203e \u23de \u23b4 \u23dc \u2225 \u00b6 \u2225 \u2af3 \u2afd \u2202 \u2202
\u041f \u043f % . \u2030 \u22a5 \u2031 \U0001d513 \U0001d52d \u03a6 \u03c6 \u03d5 \u2133 \u260e \u03a0 \u03c0 \u22d4
\u03d6 \u210f \u210e \u210f + \u2a23 \u229e \u2a22 \u2214 \u2a25 \u2a72 \u00b1 \u00b1 \u2a26 \u2a27 \u00b1 \u210c
\u2a15 \u2119 \U0001d561 \u00a3 \u2abb \u227a \u2ab7 \u227c \u2ab3 \u2aaf \u227a \u2ab7 \u227c \u227a \u2aaf \u227c
\u227e \u2aaf \u2ab9 \u2ab5 \u22e8 \u227e \u2033 \u2032 \u2119 \u2ab9 \u2ab5 \u22e8 \u220f \u220f \u232e \u2312
\u2313 \u221d \u2237 \u221d \u221d \u227e \u22b0 \U0001d4ab \U0001d4c5 \u03a8 \u03c8 \u2008 \U0001d514 \U0001d52e
\u2a0c \u211a \U0001d562 \u2057 \U0001d4ac \U0001d4c6 \u210d \u2a16 ? \u225f " " \u21db \u223d\u0331 \u0154 \u0155
\u221a \u29b3 \u27eb \u27e9 \u2992 \u29a5 \u27e9 \u00bb \u21a0 \u21d2 \u2192 \u2975 \u21e5 \u2920 \u2933 \u291e
\u21aa \u21ac \u2945 \u2974 \u2916 \u21a3 \u219d \u291c \u291a \u2236 \u211a \u2910 \u290f \u290d \u2773 } ] \u298c
\u298e \u2990 \u0158 \u0159 \u0156 \u0157 \u2309 } \u0420 \u0440 \u2937 \u2969 \u201d \u201d \u21b3 \u211c \u211c
\u211b \u211c \u211d \u25ad \u00ae \u00ae \u220b \u21cb \u296f \u297d \u230b \u211c \U0001d52f \u2964 \u21c1 \u21c0
\u296c \u03a1 \u03c1 \u03f1 \u27e9 \u2192 \u21d2 \u2192 \u21e5 \u21c4 \u21a3 \u2309 \u27e7 \u295d \u21c2 \u2955
\u230b \u21c1 \u21c0 \u21c4 \u21cc \u21c9 \u219d \u22a2 \u21a6 \u295b \u22cc \u22b3 \u29d0 \u22b5 \u294f \u295c
\u21be \u2954 \u21c0 \u2953 \u02da \u2253 \u21c4 \u21cc \u200f \u23b1 \u23b1 \u2aee \u27ed \u21fe \u27e7 \u2986
\u211d \U0001d563 \u2a2e \u2a35 \u2970 ) \u2994 \u2a12 \u21c9 \u21db \u203a \u211b \U0001d4c7 \u21b1 \u21b1 ] \u2019
\u2019 \u22cc \u22ca \u25b9 \u22b5 \u25b8 \u29ce \u29f4 \u2968 \u211e \u015a \u015b \u201a \u2abc \u227b \u2ab8
\u0160 \u0161 \u227d \u2ab4 \u2ab0 \u015e \u015f \u015c \u015d \u2aba \u2ab6 \u22e9 \u2a13 \u227f \u0421 \u0441
\u22c5 \u22a1 \u2a66 \u2925 \u21d8 \u2198 \u2198 \u00a7 ; \u2929 \u2216 \u2216 \u2736 \U0001d516 \U0001d530 \u2322
\u266f \u0429 \u0449 \u0428 \u0448 \u2193 \u2190 \u2223 \u2225 \u2192 \u2191 \u00ad \u03a3 \u03c3 \u03c2 \u03c2
\u223c \u2a6a \u2243 \u2243 \u2a9e \u2aa0 \u2a9d \u2a9f \u2246 \u2a24 \u2972 \u2190 \u2218 \u2216 \u2a33 \u29e4
\u2223 \u2323 \u2aaa \u2aac \u2aac\ufe00 \u042c \u044c / \u29c4 \u233f \U0001d54a \U0001d564 \u2660 \u2660 \u2225
\u2293 \u2293\ufe00 \u2294 \u2294\ufe00 \u221a \u228f \u2291 \u228f \u2291 \u2290 \u2292 \u2290 \u2292 \u25a1 \u25a1
\u25a1 \u2293 \u228f \u2291 \u2290 \u2292 \u2294 \u25aa \u25aa \u2192 \U0001d4ae \U0001d4c8 \u2216 \u2323 \u22c6
\u22c6 \u2606 \u2605 \u03f5 \u03d5 \u00af \u22d0 \u2282 \u2abd \u2ac5 \u2286 \u2ac3 \u2ac1 \u2acb \u228a \u2abf
\u2979 \u22d0 \u2282 \u2286 \u2ac5 \u2286 \u228a \u2acb \u2ac7 \u2ad5 \u2ad3 \u227b \u2ab8 \u227d \u227b \u2ab0
\u227d \u227f \u2ab0 \u2aba \u2ab6 \u22e9 \u227f \u220b \u2211 \u2211 \u266a \u22d1 \u2283 \u00b9 \u00b2 \u00b3
\u2abe \u2ad8 \u2ac6 \u2287 \u2ac4 \u2283 \u2287 \u27c9 \u2ad7 \u297b \u2ac2 \u2acc \u228b \u2ac0 \u22d1 \u2283
\u2287 \u2ac6 \u228b \u2acc \u2ac8 \u2ad4 \u2ad6 \u2926 \u21d9 \u2199 \u2199 \u292a \u00df \u0009 \u2316 \u03a4
\u03c4 \u23b4 \u0164 \u0165 \u0162 \u0163 \u0422 \u0442 \u20db \u2315 \U0001d517 \U0001d531 \u2234 \u2234 \u2234
\u0398 \u03b8 \u03d1 \u03d1 \u2248 \u223c \u205f\u200a \u2009 \u2009 \u2248 \u223c \u00de \u00fe \u223c \u02dc
\u2243 \u2245 \u2248 \u00d7 \u22a0 \u2a31 \u2a30 \u222d \u2928 \u22a4 \u2336 \u2af1 \U0001d54b \U0001d565 \u2ada
\u2929 \u2034 \u2122 \u2122 \u25b5 \u25bf \u25c3 \u22b4 \u225c \u25b9 \u22b5 \u25ec \u225c \u2a3a \u20db \u2a39
\u29cd \u2a3b \u23e2 \U0001d4af \U0001d4c9 \u0426 \u0446 \u040b \u045b \u0166 \u0167 \u226c \u219e \u21a0 \u00da
\u00fa \u219f \u21d1 \u2191 \u2949 \u040e \u045e \u016c \u016d \u00db \u00fb \u0423 \u0443 \u21c5 \u0170 \u0171
\u296e \u297e \U0001d518 \U0001d532 \u00d9 \u00f9 \u2963 \u21bf \u21be \u2580 \u231c \u231c \u230f \u25f8 \u016a
\u016b \u00a8 _ \u23df \u23b5 \u23dd \u22c3 \u228e \u0172 \u0173 \U0001d54c \U0001d566 \u2191 \u21d1 \u2191 \u2912
\u21c5 \u2195 \u21d5 \u2195 \u296e \u21bf \u21be \u228e \u2196 \u2197 \u03d2 \u03c5 \u03d2 \u03a5 \u03c5 \u22a5
\u21a5 \u21c8 \u231d \u231d \u230e \u016e \u016f \u25f9 \U0001d4b0 \U0001d4ca \u22f0 \u0168 \u0169 \u25b5 \u25b4
\u21c8 \u00dc \u00fc \u29a7 \u299c \u03f5 \u03f0 \u2205 \u03d5 \u03d6 \u221d \u21d5 \u2195 \u03f1 \u03c2
\u228a\ufe00 \u2acb\ufe00 \u228b\ufe00 \u2acc\ufe00 \u03d1 \u22b2 \u22b3 \u2aeb \u2ae8 \u2ae9 \u0412 \u0432 \u22ab
\u22a9 \u22a8 \u22a2 \u2ae6 \u22c1 \u2228 \u22bb \u225a \u22ee \u2016 | \u2016 | \u2223 | \u2758 \u2240 \u200a
\U0001d519 \U0001d533 \u22b2 \u2282\u20d2 \u2283\u20d2 \U0001d54d \U0001d567 \u221d \u22b3 \U0001d4b1 \U0001d4cb
\u2acb\ufe00 \u228a\ufe00 \u2acc\ufe00 \u228b\ufe00 \u22aa \u299a \u0174 \u0175 \u2a5f \u22c0 \u2227 \u2259 \u2118
\U0001d51a \U0001d534 \U0001d54e \U0001d568 \u2118 \u2240 \u2240 \U0001d4b2 \U0001d4cc \u22c2 \u25ef \u22c3 \u25bd
\U0001d51b \U0001d535 \u27fa \u27f7 \u039e \u03be \u27f8 \u27f5 \u27fc \u22fb \u2a00 \U0001d54f \U0001d569 \u2a01
\u2a02 \u27f9 \u27f6 \U0001d4b3 \U0001d4cd \u2a06 \u2a04 \u25b3 \u22c1 \u22c0 \u00dd \u00fd \u042f \u044f \u0176
\u0177 \u042b \u044b \u00a5 \U0001d51c \U0001d536 \u0407 \u0457 \U0001d550 \U0001d56a \U0001d4b4 \U0001d4ce \u042e
\u044e \u0178 \u00ff \u0179 \u017a \u017d \u017e \u0417 \u0437 \u017b \u017c \u2128 \u200b \u0396 \u03b6 \u2128
\U0001d537 \u0416 \u0436 \u21dd \u2124 \U0001d56b \U0001d4b5 \U0001d4cf \u200d \u200c
'''

# Those that are known without a semicolon, and those of HTML 4.
_BARE = '''
Aacute aacute Acirc acirc acute AElig aelig Agrave agrave AMP amp Aring aring Atilde atilde Auml auml brvbar Ccedil
ccedil cedil cent COPY copy curren deg divide Eacute eacute Ecirc ecirc Egrave egrave ETH eth Euml euml frac12 frac14
frac34 GT gt Iacute iacute Icirc icirc iexcl Igrave igrave iquest Iuml iuml laquo LT lt macr micro middot nbsp not
Ntilde ntilde Oacute oacute Ocirc ocirc Ograve ograve ordf ordm Oslash oslash Otilde otilde Ouml ouml para plusmn
pound QUOT quot raquo REG reg sect shy sup1 sup2 sup3 szlig THORN thorn times Uacute uacute Ucirc ucirc Ugrave ugrave
uml Uuml uuml Yacute yacute yen yuml
'''
_OLD = '''
AElig Aacute Acirc Agrave Alpha Aring Atilde Auml Beta Ccedil Chi Dagger Delta ETH Eacute Ecirc Egrave Epsilon Eta
Euml Gamma Iacute Icirc Igrave Iota Iuml Kappa Lambda Mu Ntilde Nu OElig Oacute Ocirc Ograve Omega Omicron Oslash
Otilde Ouml Phi Pi Prime Psi Rho Scaron Sigma THORN Tau Theta Uacute Ucirc Ugrave Upsilon Uuml Xi Yacute Yuml Zeta
aacute acirc acute aelig agrave alefsym alpha amp and ang aring asymp atilde auml bdquo beta brvbar bull cap ccedil
cedil cent chi circ clubs cong copy crarr cup curren dArr dagger darr deg delta diams divide eacute ecirc egrave empty
emsp ensp epsilon equiv eta eth euml euro exist fnof forall frac12 frac14 frac34 frasl gamma ge gt hArr harr hearts
hellip iacute icirc iexcl igrave image infin int iota iquest isin iuml kappa lArr lambda lang laquo larr lceil ldquo
le lfloor lowast loz lrm lsaquo lsquo lt macr mdash micro middot minus mu nabla nbsp ndash ne ni not notin nsub ntilde
nu oacute ocirc oelig ograve oline omega omicron oplus or ordf ordm oslash otilde otimes ouml para part permil perp
phi pi piv plusmn pound prime prod prop psi quot rArr radic rang raquo rarr rceil rdquo real reg rfloor rho rlm rsaquo
rsquo sbquo scaron sdot sect shy sigma sigmaf sim spades sub sube sum sup sup1 sup2 sup3 supe szlig tau there4 theta
thetasym thinsp thorn tilde times trade uArr uacute uarr ucirc ugrave uml upsih upsilon uuml weierp xi yacute yen yuml
zeta zwj zwnj
'''

_texts = dict(zip(_NAMES.split(), _TEXTS.strip('\n').replace('\n', ' ').split(' ')))
_texts['NewLine'] = '\n'
html5 = dict(zip([name + ';' for name in _texts], _texts.values()))
html5.update([(name, _texts[name]) for name in _BARE.split()])
# HTML 4 meant other brackets by these.
entitydefs = {name: _texts[name] for name in _OLD.split()} | {'lang': '\u2329', 'rang': '\u232a'}
name2codepoint = {name: ord(text) for name, text in entitydefs.items()}
codepoint2name = {code: name for name, code in name2codepoint.items()}
