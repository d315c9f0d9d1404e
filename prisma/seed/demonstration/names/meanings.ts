/** Brands whose picture is worth more in English than their sound. */
export const meanings: Readonly<Record<string, string>> = {
  金苹果: "Golden Apple", 金葵花: "Golden Sunflower", 小橘灯: "Little Orange Lantern", 蒲公英: "Dandelion", 向日葵: "Sunflower",
  彩虹: "Rainbow", 彩虹桥: "Rainbow Bridge", 七彩: "Seven Colors", 风信子: "Hyacinth", 四叶草: "Four-Leaf Clover", 七色光: "Seven Colors of Light",
  七色花: "Rainbow Flower", 小百灵: "Little Lark", 小星星: "Little Star", 小蜜蜂: "Little Bee", 小脚印: "Little Footprints", 小白鸽: "White Dove",
  小树苗: "Sapling", 小海豚: "Little Dolphin", 小松鼠: "Little Squirrel", 小雨点: "Raindrop", 小种子: "Little Seed", 月亮船: "Moon Boat",
  蓝月亮: "Blue Moon", 金色摇篮: "Golden Cradle", 蓓蕾: "Bud", 白玉兰: "Magnolia", 紫罗兰: "Violet", 丁香: "Lilac", 木棉: "Kapok",
  桂花园: "Osmanthus Garden", 银杏: "Ginkgo", 红枫: "Red Maple", 夕阳红: "Sunset Glow", 星火: "Spark", 微光: "Glimmer", 萤火: "Firefly",
  烛光: "Candlelight", 暖阳: "Warm Sun", 春雨: "Spring Rain", 橄榄: "Olive", 绿萝: "Ivy", 石库门: "Shikumen", 左邻右里: "Next Door",
  家门口: "Doorstep", 楼道里: "Stairwell", 合家欢: "Family Joy", 一家亲: "One Family", 同路人: "Fellow Travelers", 蓝鲸: "Blue Whale",
  星空: "Starry Sky", 小创客: "Little Makers", 和事佬: "Peacemaker", 老娘舅: "Good Uncle", 旧物新生: "Second Life", 老弄堂: "Old Lane",
  石榴红: "Pomegranate", 百草园: "Herb Garden", 幸福里: "Happy Lane",
};
