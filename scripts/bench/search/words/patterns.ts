/** Titles; what stands in braces is drawn. */
// prettier-ignore
export const TITLES = [
  '{district}发布{object}通告', '关于{firm}{object}的批复', '{river}水环境质量周报（第{number}期）', '{district}空气质量月报：{substance}{result}',
  '{place}开放日预约须知', '{bureau}{verb}{object}', '“{object}”建设再添新景', '{species}现身{place}', '{year}年{district}{object}工作方案',
  '{river}{object}{verb}纪实', '市民问：{object}怎么{verb}？', '{person}：与{species}为邻的人', '{firm}违法行为公示（{number}号）', '《{object}管理办法》解读',
  '{place}{substance}监测结果', '{time}，{district}{verb}{object}', '{trade}行业{object}{verb}行动简报', '观鸟记：{species}与{species}',
];

// prettier-ignore
export const HEADINGS = [
  '一、总体情况', '二、主要问题', '三、下一步打算', '{object}', '{river}流域', '{district}情况', '关于{substance}', '附：{object}名单', '{species}观察',
  '怎么去{place}', '办理流程', '{bureau}答复', '{year}年回顾', '数据说明', '{trade}企业', '问与答', '{verb}{object}', '专家怎么看',
];

/** Clauses with names and figures. */
// prettier-ignore
export const FACTS = [
  '{substance}平均浓度为{figure}{unit}', '{river}{place}水质为{grade}', '{firm}被罚款{number}万元', '{person}带队到{place}{verb}', '在{place}记录到{species}{number}只',
  '批准文号为{code}', '咨询电话{phone}', '“{object}”入选{year}年案例', '{district}{substance}同比下降{figure}%', '{year}年{month}月{day}日，{bureau}{verb}{object}',
  '{river}共设{number}个断面', '优良天数比例为{figure}%', '{place}至{place}段全长{figure}公里', '{firm}投入{number}万元{verb}{object}', '{person}（{bureau}）说',
  '其中{grade}断面占{figure}%', '{species}和{species}同时出现', '执行GB {number}-{year}标准', '{substance}最大小时值出现在{hour}时', '受理编号{code}',
  '{number}户居民参与{object}', '昼间等效声级为{figure}dB(A)', '由{firm}承担{object}', '{place}的{species}已成群', '气温{figure}℃，湿度{figure}%',
  '{district}、{district}位列前两位', '监测因子包括{substance}、{substance}和{substance}', '《{object}条例》第{number}条', '编号为{latin}-{number}的点位',
];

/** Clauses without. */
// prettier-ignore
export const SPEECH = [
  '{time}{subject}{adverb}{verb}{object}', '{subject}{adverb}{verb}', '{object}{result}', '{time}，{object}{adverb}{verb}', '{bureau}{adverb}{verb}{object}',
  '对{object}和{object}{adverb}{verb}', '{subject}将{object}与{object}一并{verb}', '{result}', '由{bureau}会同{bureau}{verb}', '{verb}后的{object}{result}',
  '把{object}交给{subject}{verb}', '{subject}表示{result}', '经{subject}{verb}，{object}{result}', '{time}{result}', '{verb}{object}须经{bureau}同意',
  '{subject}没有{verb}{object}', '{adverb}{verb}与{adverb}{verb}相结合', '以{object}带动{object}', '从{verb}到{verb}，{subject}走过了{number}年', '有人问{object}为何{adverb}{verb}',
];
