#include <algorithm>
#include <array>
#include <string_view>

#include "programmes/checkup/text/one_form.hpp"

namespace gongyou::checkup {

namespace {

// Traditional characters that contracts use, each followed by its simplified form.
constexpr std::u32string_view traditional_pairs =
    U"勞劳動动資资險险賠赔償偿費费薪薪條条約约雙双當当時时間间續续訂订簽签變变責责務务業业員员單单廠厂東东"
    U"場场機机車车輛辆間间關关係系個个為为無无與与過过還还進进達达遠远運运違违適适選选遺遗應应須须願愿意意"
    U"產产後后從从來来對对將将專专導导報报執执講讲證证議议護护設设許许訴诉訟讼評评語语說说請请論论調调談谈"
    U"識识讓让負负財财貨货貸贷買买賣卖質质購购賬账貼贴賞赏壓压實实審审寫写寶宝離离難难電电職职聯联聽听聲声"
    U"處处號号術术衛卫裝装補补裡里規规視视覺觉觀观計计記记試试該该詳详認认誤误課课誰谁諾诺謹谨警警識识"
    U"級级細细終终組组結结給给統统絕绝經经綜综維维網网緊紧線线編编緩缓練练總总績绩縮缩繼继續续纖纤繳缴"
    U"漲涨滿满漸渐減减測测準准濟济營营獎奖獨独獲获環环現现畫画異异療疗發发盡尽監监盤盘確确礙碍禮礼種种"
    U"稱称積积穩稳窮穷競竞筆笔節节範范築筑簡简簽签糾纠紀纪級级紅红納纳純纯紙纸紛纷習习義义聖圣腦脑臨临舉举"
    U"舊旧藝艺藥药蘇苏衝冲複复見见親亲詢询誠诚貧贫貴贵賢贤贈赠軍军軟软載载輕轻輔辅輪轮輸输辦办辭辞農农遞递"
    U"邊边郵邮醫医釋释鋼钢錄录錢钱錯错鍵键鐘钟鑒鉴長长門门開开閉闭閱阅隊队階阶際际隨随隱隐雜杂難难靜静響响"
    U"頁页頂顶項项順顺預预領领頭头題题額额顧顾類类顯显風风飛飞飯饭館馆馬马驗验體体髮发點点黨党齊齐齡龄"
    U"傷伤傳传債债價价億亿優优儘尽兒儿兩两劃划勝胜勢势匯汇區区協协卻却壞坏壽寿夠够婦妇孫孙學学寧宁屆届"
    U"層层島岛幣币幾几庫库廢废張张強强彈弹彙汇徵征恆恒慣惯憑凭懷怀懲惩戶户損损換换據据擇择擔担擅擅攜携擴扩"
    U"斷断於于暫暂書书會会條条極极構构標标樓楼權权歡欢歲岁歷历歸归殘残殺杀氣气決决況况沒没溝沟滅灭漁渔潔洁"
    U"灣湾災灾烏乌煙烟熱热爭争狀状貳贰參叁陸陆萬万";

constexpr auto simplified_forms = [] {
    std::array<std::pair<char32_t, char32_t>, traditional_pairs.size() / 2> made{};
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = {traditional_pairs[2 * i], traditional_pairs[2 * i + 1]};
    std::sort(made.begin(), made.end());
    return made;
}();

static_assert(traditional_pairs.size() % 2 == 0);

}  // namespace

char32_t simplified(char32_t c) {
    const auto found =
        std::lower_bound(simplified_forms.begin(), simplified_forms.end(), std::pair<char32_t, char32_t>{c, 0});
    return found != simplified_forms.end() && found->first == c ? found->second : c;
}

}  // namespace gongyou::checkup
