const row = (text: string, weight: number) => [...text].map((surname) => [surname, weight] as const);

/** Surnames, about as often as Shanghai has them. */
export const surnames: readonly (readonly [string, number])[] = [
  ...row("张王陈", 60),
  ...row("李徐朱周", 38),
  ...row("沈吴陆顾", 26),
  ...row("刘杨黄孙胡金赵俞高施", 15),
  ...row("姚钱蒋何唐马林许曹潘严郭", 10),
  ...row("倪汤戴袁叶丁方夏郑蔡龚谢宋余范邵", 7),
  ...row("冯韩董程曾费苏任陶庄瞿盛杜傅魏石秦邱乔奚", 4),
  ...row("单仇解乐区华祝毛殷茅季宣项季樊虞柴卞", 1.2),
  ["欧阳", 1],
  ["诸葛", 0.4],
];
