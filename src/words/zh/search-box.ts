/** What the search box says in the browser; parts in capitals are filled in there. */
export const searchBox = {
  list: '建议',
  suggestions: 'COUNT条建议，用上下键选，回车打开',
  everything: '看全部COUNT个结果',
  nothing: '没有“QUERY”，看相近的词',
  demonstration: '演示',
};
