/** Words of the press desk. */
export const press = {
  title: '新闻服务',
  lead: '给记者：打给谁、有什么新消息、市局是谁、数字在哪里、图片怎么用、怎样引用、有错找谁。',
  contact: {
    heading: '打给谁',
    name: '联系人',
    phone: '电话',
    hours: '时间',
    outOfHours: '时间以外',
    email: '邮箱',
    notPublished: '本站没有查到市局的新闻联系人和电话，下面写“未提供”。',
    ask: '举报热线受理环境方面的举报和咨询；能不能把记者转给市局，本站没有查到。',
    each: '各条新闻有自己联系人的，写在那一条里。',
  },
  latest: { heading: '最新消息', all: '全部新闻', none: '还没有新闻。', feeds: '订阅新闻' },
  words: {
    heading: '关于市局和本站',
    note: '可以照抄，请不要改动意思。',
    bureau: '市局',
    portal: '本站',
    quotes: '各条新闻里标明“可引用”的话，可以直接引用，并写明说话人和职务。',
  },
  figures: {
    heading: '数字',
    note: '从报告到数字、数据表和引用格式都在一页里。摘编和演示的写明，请不要把演示当作事实引用。',
    page: '看报告和引用格式',
    csv: '数据表CSV',
    /** Read out after a link: which report it is of. */
    of: (title: string) => `（${title}）`,
    published: (day: string) => `${day}发布`,
    data: '全部数据下载',
    reports: '全部报告',
    standards: '标准和限值',
  },
  pictures: {
    heading: '图片',
    none: '现在没有可以使用的图片。',
    from: '出自',
    note: '每张图片怎样可以用，照它下面写的办。没有写在这里的图片，请不要使用。',
    original: (type: string) => `原图${type}`,
  },
  calendar: { heading: '以后发布什么', all: '全部发布日程', none: '还没有预告。' },
  cite: {
    heading: '怎样引用',
    steps: [
      '每条新闻、每份报告、每张表和图都有“引用”：一句话来源、GB/T 7714、BibTeX。',
      '写明来源、覆盖的日期、发布日期和版本。报告有固定版本的网址，里面的数字不再变。',
      '摘编的，作者是本站，写明摘自谁、原来哪天发布；演示的，不能作为事实引用。',
    ],
  },
  licence: {
    heading: '怎样可以用',
    text: '文字',
    data: '数据',
    notSet: '本站没有查到市局的使用许可。',
    textUse: '报道时可以引用，请写明来源和日期；整篇转载，请先问原来的发布者。',
    dataUse: '数字可以引用、可以重算，请写明来源、覆盖的日期和版本；用在别处有没有限制，本站没有查到。',
    pictures: '图片照每张图片写的办。',
  },
  correction: {
    heading: '发现有错怎么办',
    say: (name: string, phone: string) =>
      `本站还没有专收更正的电话和邮箱，现在能打的是${name}${phone}。请说：哪一页（网址）、哪个数或哪句话、您认为应该是什么、依据是什么、怎样回复您。`,
    then: [
      '核对后确实有错的，改正，并写明原来是什么、现在是什么、哪天改的、为什么；改变意思的，说明放在那一页最前面。',
      '报告改了数字，就是新的一版，以前各版还能看到。没有错的，不改。',
      '多久答复，本站没有查到规定。',
    ],
    list: '全部更正和修订',
  },
};
