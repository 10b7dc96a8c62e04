// Writes common_passwords.inc: passwords of 12 characters and more that people choose most, made from patterns.
// No published list of stolen passwords went into it: their licences are unclear. The words below were gathered for this
// purpose; the patterns (word and digits, keyboard walks, dates, pinyin) are those that studies of such lists describe.
// Run: node common_passwords.mjs > common_passwords.inc
const english = `password passw0rd p@ssw0rd p@ssword pass passwd welcome admin administrator root user guest test demo login
  letmein iloveyou lovely love sunshine princess dragon monkey football baseball basketball superman batman master
  shadow michael jordan hello helloworld freedom whatever trustno1 starwars computer internet google microsoft windows
  samsung iphone apple orange banana flower summer winter spring autumn monday friday january december company office
  manager secret changeme default server system database oracle mysql postgres network security access backup service
  support qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm abc abcd abcdef abcdefg abcdefgh a aa abc123 qwe qweasd qweasdzxc
  q1w2e3r4 q1w2e3r4t5 1qaz2wsx 1q2w3e4r zaq12wsx money happy family forever angel lucky diamond silver golden hunter
  killer soccer tigger cookie coffee pepper ginger summer2024 china chinese beijing shanghai worker union member`;
const pinyin = `woaini woaiwojia woaiwozuguo woaizhongguo wodemima wodemingzi nihao nihaoma mima mimamima zhanghao denglu
  guanliyuan guanli zhongguo zhonghua beijing shanghai guangzhou shenzhen hangzhou ningbo wenzhou zhejiang jiangsu
  jiaxing shaoxing taizhou jinhua huzhou lishui quzhou zhoushan xiangshan gonghui zonggonghui gongren gongyou zhigong
  laodong laodongzhe weiquan fuwu fuwuzhan bangong bangongshi danwei gongsi qiye xuexi xuesheng laoshi jiayou
  kuaile xingfu pingan jiankang facai gongxifacai wanshiruyi xinniankuaile shengrikuaile yilupingan haohaoxuexi
  tiantianxiangshang baobao laogong laopo mama baba qinaide wangba wangzhe wangzherongyao yonghu diannao shouji
  aiqing pengyou tongxue tongshi xiaojie xiansheng ceshi qwer asdf qazwsx`;
const words = [...new Set(`${english} ${pinyin}`.split(/\s+/))];

const years = Array.from({ length: 37 }, (_, i) => String(1990 + i));
const lateYears = years.slice(-9);
const tails = `0 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 123123 123321 111111 11111111 000000
  00000000 666666 66666666 888888 88888888 168168 520520 5201314 1314520 1314 520 521 112233 11223344 654321 987654321
  147258 147258369 159357 121212 101010 abc abc123 a123456 qwerty 123qwe 123abc 123456a 123456abc !@# !@#$ !@#$%^
  123! 123!@# 1234! 12345! 123456! @123 @1234 @12345 @123456 #123 #123456 _123 _123456 .123 .123456 @2023 @2024 @2025
  @2026 @123.com 123.com @qq.com @163.com 12345678! ${lateYears.join(' ')} ${lateYears.map((y) => `${y}!`).join(' ')}`.split(/\s+/);

const found = new Set();
const add = (text) => text.length >= 12 && text.length <= 32 && found.add(text.toLowerCase());

for (const word of words) {
  for (const tail of tails) {
    add(word + tail);
    if (/^\d{3,8}$/.test(tail)) add(tail + word);
  }
}
for (const one of words) add(one + one);
for (const one of [...english.split(/\s+/)].slice(0, 40)) for (const two of ['password', 'admin', 'iloveyou', 'qwerty', 'welcome', 'china']) add(one + two);

const backwards = (text) => [...text].reverse().join('');
const walks = ['1234567890', '12345678901234567890', '0123456789', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm',
  'abcdefghijklmnopqrstuvwxyz', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'qazwsxedcrfvtgbyhnujmikolp', 'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  '1q2w3e4r5t6y7u8i9o0p', 'a1b2c3d4e5f6g7h8i9j0', '1a2b3c4d5e6f7g8h9i0j', 'q1w2e3r4t5y6u7i8o9p0', '!qaz@wsx#edc$rfv%tgb', '!@#$%^&*()_+',
  '1qazxsw23edcvfr4', '147258369', '147852369', '741852963', '159753456852', 'qwertyuiop[]', '1234567890-=', '123456789qwertyuiop',
  '112233445566778899', '11223344556677889900', '100200300400500600', 'aabbccddeeffgghh', 'qwerasdfzxcv', 'qweasdzxc123', '1234qwerasdfzxcv',
  '123qweasdzxc', 'poiuytrewqlkjhgfdsamnbvcxz', '5201314520', '52013145201314', '1314520131452', '13145201314', '31415926535897932384'];
for (const walk of walks) {
  for (const way of [walk, backwards(walk), walk + walk, walk + backwards(walk)]) {
    for (let size = 12; size <= 16; ++size) for (let at = 0; at + size <= way.length; ++at) add(way.slice(at, at + size));
  }
}
for (const digit of '0123456789abcdefghijklmnopqrstuvwxyz.*!@#') for (let size = 12; size <= 16; ++size) add(digit.repeat(size));

const dates = [];
for (const year of years) for (const day of ['0101', '1001']) dates.push(year + day);
for (const day of dates) {
  for (const word of ['abcd', 'love', '1234', 'aaaa', 'woaini', 'asdf', 'qwer', '0000', '8888', 'abcabc', 'password', 'admin']) {
    add(day + word);
    add(word + day);
  }
}

// sorted by code unit, as the program's binary search wants them; no quote or backslash is in the alphabet above
for (const text of [...found].sort()) console.log(`"${text}",`);
