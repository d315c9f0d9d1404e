import { makeUscc } from "@/lib/platform/identifiers/uscc";
import { type SearchableOrganization, searchKeysOf } from "@/lib/platform/search-keys";

/** Invented organizations for measurements: the same ones every time, with names as common and as rare as in a real register. */

const districts =
  "普陀区 静安区 长宁区 徐汇区 黄浦区 杨浦区 虹口区 浦东新区 闵行区 宝山区 嘉定区 松江区 青浦区 奉贤区 金山区 崇明区".split(
    " ",
  );
const elsewhere = "苏州市 杭州市 宁波市 南京市 北京市 重庆市 成都市 西安市 广州市 郑州市 安庆市 无锡市".split(
  " ",
);
const places = "长寿路街道 曹杨新村 长风新村 甘泉路 石泉路 宜川路 万里街道 真如 长征镇 桃浦镇".split(" ");
const fields =
  "社区 为老服务 公益事业发展 加装电梯 垃圾分类 人民调解 社会工作 体育 艺术 文化 教育 法律服务 志愿者 残疾人 青少年 妇女儿童 科技 医疗卫生 环境保护 音乐 书画 武术 舞蹈 健康促进 家政 养老 助残 创业就业 心理咨询 邻里".split(
    " ",
  );
const forms =
  "服务中心 发展中心 事务所 协会 学会 联合会 促进会 商会 俱乐部 工作室 培训学校 幼儿园 养护院 日间照料中心 研究会 志愿服务队".split(
    " ",
  );
const brandCharacters =
  "馨康美佳和谐乐安宁爱心阳光晨曦启明星辰海棠梧桐银杏紫薇兰桂蕙芝春晖夏荷秋实冬青新新家园邻睦友善德信义仁礼智博雅致远思源同行共创益众汇聚力行知真诚朴素清泉金玉良缘瑞祥福禄寿喜嘉悦欣荣昌盛隆泰恒久长青松柏竹梅鹤鹿龙凤麒麟云霞虹霓雨露风华正茂少年青春红黄绿蓝橙白蒲公英向日葵百合玫瑰茉莉丁香牡丹芙蓉水仙石榴樱桃枫叶橄榄枝白鸽彩虹桥暖流";
const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单仇查";
const givenCharacters =
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文志红梅春晓东海波宁辉鹏飞宇浩然子涵雨欣怡思佳";

const codeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A credit code of its own for every number below 800 million. */
function codeOf(number: number, category: "1" | "2"): string {
  let body = "";
  for (let rest = number; body.length < 7; rest = Math.floor(rest / codeAlphabet.length)) {
    body = codeAlphabet.charAt(rest % codeAlphabet.length) + body;
  }
  return makeUscc(category, "310107", `M${body}`);
}

/** A small generator of the xorshift kind: numbers from 0 to below 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function nameOf(pick: (from: readonly string[] | string) => string, random: () => number): string {
  const brand = pick(brandCharacters) + pick(brandCharacters) + (random() < 0.3 ? pick(brandCharacters) : "");
  const place = random() < 0.8 ? `上海市${pick(districts)}` : pick(elsewhere);
  const neighborhood = random() < 0.25 ? pick(places) : "";
  return place + neighborhood + brand + pick(fields) + (random() < 0.2 ? pick(fields) : "") + pick(forms);
}

/** The organization with this number; numbers follow each other without gaps. */
export function syntheticOrganization(number: number): SearchableOrganization & { uscc: string } {
  const random = randomNumbers(Math.imul(number + 1, 0x9e3779b1));
  for (let warmUp = 0; warmUp < 4; warmUp += 1) random();
  const pick = (from: readonly string[] | string) => from[Math.floor(random() * from.length)] ?? "";
  return {
    name: nameOf(pick, random),
    formerNames: random() < 0.1 ? [nameOf(pick, random)] : [],
    legalRepresentativeName:
      pick(surnames) + pick(givenCharacters) + (random() < 0.7 ? pick(givenCharacters) : ""),
    uscc: codeOf(number, random() < 0.3 ? "1" : "2"),
  };
}

/** The same with its search columns. */
export function syntheticSearchRow(number: number) {
  const organization = syntheticOrganization(number);
  return { ...organization, ...searchKeysOf(organization) };
}
