const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Given names as parents chose them in a generation: the last year of birth it reaches, men's and women's names. */
export const generations = [
  {
    until: 1957,
    men: words(`建国 国平 志明 国强 德明 金根 阿根 永康 福根 荣根 宝根 国华 家骏 国樑 永昌 伟民 志康 德兴 鸿生 耀明 学文 文忠 振华 炳生
      兆丰 龙根 国栋 世昌 家麟 敬华 正清 国瑞 锡康 瑞祥 关兴`),
    women:
      words(`秀英 桂芳 玉珍 雅琴 惠珍 秀珍 美珍 凤英 月娥 兰英 巧云 素珍 雪珍 惠芳 佩芬 金妹 宝珍 文娟 慧芬 爱珍 招娣 菊芳 佩珍 美华
      静芳 素琴 丽华 瑞芳 蕴华 琴芳`),
  },
  {
    until: 1969,
    men: words(`建华 建平 卫东 志强 建明 国庆 伟国 建民 卫国 爱国 建新 志刚 立新 永明 伟忠 文斌 建伟 宏伟 伟明 跃进 援朝 红兵 建忠 维民
      金荣 永强 国良 家明 正平 晓东 海平 惠忠 新民 培德 根宝`),
    women:
      words(`惠芳 建英 丽萍 美芳 红英 爱华 玉兰 慧敏 文英 雅芳 佩华 卫红 秀兰 国英 丽娟 凤珍 琴 萍 玲娣 静娟 美娟 蓓莉 惠英 莉华 慧珍
      雪芳 丽君 敏华 海英 琳琳 小红`),
  },
  {
    until: 1981,
    men: words(`伟 强 军 勇 磊 俊 斌 峰 毅 敏 晓峰 志伟 海涛 晓明 建军 剑锋 文俊 俊杰 春雷 立军 卫平 骏 鸣 靖 宏 彬 晓辉 振宇 国伟 佳骏 维刚
      海峰 文杰 志敏 琦`),
    women: words(
      `敏 静 丽 燕 红 萍 芳 洁 琴 颖 英 慧 莉 蓉 艳 雯 晓燕 海燕 丽华 春燕 晓红 文静 佳 蕾 岚 群 毅 漪 瑾 玮 莺 伟红 晓蓉 剑英 海英`,
    ),
  },
  {
    until: 2002,
    men: words(`杰 超 鹏 浩 俊 晨 磊 凯 翔 宇 佳伟 嘉伟 晨曦 文杰 志豪 嘉诚 天宇 浩然 俊豪 思远 逸飞 一鸣 昊 辰 哲 翊 骏 子豪 明远 家豪 彦文
      梓轩 承志 圣杰 奕`),
    women:
      words(`婷 佳 倩 颖 晨 雯 怡 琳 莹 蓓 佳怡 思敏 雨婷 佳慧 晓雯 梦婷 嘉怡 诗韵 文婷 悦 欣怡 雅婷 思佳 逸 舒 婧 嫣 佳颖 筱 之韵 靓
      梦洁 诗雨 若琳 心怡`),
  },
] as const;
