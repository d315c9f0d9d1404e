/** Putuo's subdistricts and towns: code of the National Bureau of Statistics, English name, roads and postal code. */
export const subdistricts = [
  {
    code: "310107005",
    name: "曹杨新村街道",
    englishName: "Caoyang Xincun Subdistrict",
    shortName: "曹杨",
    postalCode: "200062",
  },
  {
    code: "310107014",
    name: "长风新村街道",
    englishName: "Changfeng Xincun Subdistrict",
    shortName: "长风",
    postalCode: "200062",
  },
  {
    code: "310107015",
    name: "长寿路街道",
    englishName: "Changshou Road Subdistrict",
    shortName: "长寿",
    postalCode: "200060",
  },
  {
    code: "310107016",
    name: "甘泉路街道",
    englishName: "Ganquan Road Subdistrict",
    shortName: "甘泉",
    postalCode: "200065",
  },
  {
    code: "310107017",
    name: "石泉路街道",
    englishName: "Shiquan Road Subdistrict",
    shortName: "石泉",
    postalCode: "200063",
  },
  {
    code: "310107020",
    name: "宜川路街道",
    englishName: "Yichuan Road Subdistrict",
    shortName: "宜川",
    postalCode: "200065",
  },
  {
    code: "310107021",
    name: "万里街道",
    englishName: "Wanli Subdistrict",
    shortName: "万里",
    postalCode: "200331",
  },
  {
    code: "310107022",
    name: "真如镇街道",
    englishName: "Zhenru Town Subdistrict",
    shortName: "真如",
    postalCode: "200333",
  },
  {
    code: "310107102",
    name: "长征镇",
    englishName: "Changzheng Town",
    shortName: "长征",
    postalCode: "200333",
  },
  { code: "310107103", name: "桃浦镇", englishName: "Taopu Town", shortName: "桃浦", postalCode: "200331" },
] as const;

export type SubdistrictCode = (typeof subdistricts)[number]["code"];
