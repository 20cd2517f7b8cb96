/** The letter to parents; `＿` is to be filled in by the school. */
export const letter = {
  greeting: '各位家长：',
  when: (place: string) =>
    `我们班计划在＿＿＿＿年＿＿＿月＿＿＿日（星期＿＿）到${place}参观。＿＿＿时＿＿＿分在＿＿＿＿＿＿＿＿集合，大约＿＿＿时＿＿＿分回到学校。`,
  see: (what: string | null) => `看什么：${what ?? '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'}`,
  place: (address: string | null) => `地点：${address ?? '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'}`,
  travel: '怎样去：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿',
  cost: (price: string | null) => `费用：${price ?? '＿＿＿＿＿＿＿＿'}。交通费：＿＿＿＿＿＿＿＿`,
  lunch: (lunch: string | null) => `午餐：${lunch ?? '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'}`,
  kit: (kit: string) => `防护：${kit}`,
  banned: (banned: string) => `物品和拍照：${banned}`,
  doNots: (texts: readonly string[]) => `请不要：${texts.join('；')}`,
  clothes: (clothes: string) => `穿着：${clothes}`,
  bring: (bring: string) => `要带的：${bring}`,
  air: (rule: string | null) =>
    `天气和空气：${rule ?? '遇到恶劣天气或重污染天气预警，活动可能改期或取消，由学校在前一天通知。'}`,
  health:
    '孩子有过敏、哮喘、行动不便或正在用的药，请直接告诉班主任，不要写在回执上。孩子当天身体不舒服，请不要勉强参加。',
  adults: '带队老师：＿＿＿＿＿＿＿＿　手机：＿＿＿＿＿＿＿＿',
  sign: '＿＿＿＿＿＿＿＿（学校和班级）　＿＿＿＿年＿＿＿月＿＿＿日',
  slip: '回执',
  slipNote: '剪下交给班主任。回执由学校收存，不交给参观单位，也不交给本站。',
  slipLines: [
    '到＿＿＿＿＿＿＿＿＿＿＿＿参观：□ 参加　□ 不参加',
    '老师拍的集体照片：□ 可以用于班级和学校　□ 不要拍到我的孩子',
    '当天能接通的家长电话：＿＿＿＿＿＿＿＿＿＿＿＿',
    '家长签名：＿＿＿＿＿＿＿＿　日期：＿＿＿＿＿＿＿＿',
  ],
};
