import { describe, expect, test } from 'vitest';
import { finePlaces } from './fine-places.ts';

describe('a place in a text that is told to the', () => {
  test.each<[string, string]>([
    ['spot', '鸳鸯在 30.0123, 120.5812 越冬'],
    ['spot', '鸳鸯（120.5812，30.0123）'],
    ['spot', '鸳鸯在北纬30.0123度'],
    ['spot', '{"lat":30.0123,"lon":120.5812}'],
    ['spot', '鸳鸯在北纬30°01′12″、东经120°34′52″'],
    ['spot', '鸳鸯在30º1\'12"N'],
    ['spot', '鸳鸯在30度01.2分'],
    ['village', '鸳鸯在30°01′、120°34′'],
    ['village', '鸳鸯在30.01, 120.58附近'],
    ['spot', 'geo:30.01,120.58'],
    ['spot', 'https://uri.amap.com/marker?position=120.58123,30.01234&name=a'],
    ['spot', 'https://www.openstreetmap.org/#map=17/30.01234/120.58123'],
    ['spot', 'https://surl.amap.com/abc123'],
    ['spot', '从入口走二百米处有鸳鸯'],
    ['spot', '离大门１００米处有鸳鸯'],
    ['spot', '出观鸟屋向东，有鸳鸯'],
    ['spot', '桥北侧约50米有鸳鸯'],
    ['spot', '3号观鸟屋看得到鸳鸯'],
    ['spot', '第2号样地记录到鸳鸯'],
    ['spot', '第十二号鸟巢'],
    ['spot', '样地A-12有鸳鸯'],
    ['spot', '鸳鸯在解放大道12号门前的池塘'],
    ['spot', '示例鹤就在观鸟屋北面的芦苇里过夜'],
    ['spot', '在荷塘边第二座亭子旁过夜'],
    ['spot', '鸳鸯在12号过夜'],
    ['village', '在崇仁社区、灵芝街道过夜'],
    ['village', '在下湾自然村的水田'],
    ['village', '在南山水库库尾过夜'],
    ['village', '鸳鸯在永宁 村'],
    ['village', '占岙村的溪里有鸳鸯'],
    ['village', '鸳鸯在永宁村、示例村越冬'],
    ['town', '枫桥镇有鸳鸯'],
    ['town', '灵芝街道有鸳鸯'],
  ])('%s: %s', (precision, text) => {
    expect(finePlaces(text).map((place) => place.precision)).toContain(precision);
  });
});

test.each([
  '鸳鸯在皋埠、陶堰一带越冬',
  '国家二级保护的有鸳鸯、鹗、赤腹鹰、普通鵟、红隼、斑头鸺鹠6种',
  '公园规划面积723.67公顷，湿地率72.86%，记录到鸳鸯',
  '5月3号观察到鸳鸯',
  '2018年12月13号台风以后，鸳鸯少了',
  '鸳鸯向南飞，冬天才来',
  '鸳鸯是乡村、农村和水边常见的鸟，各村都爱护它',
  '全长2.3公里的环线上可能看到鸳鸯',
  '最高1194.6米，有鸳鸯',
  '水温30.01℃时鸳鸯不来',
  '北京116.3975, 39.9087的鸳鸯不归我们管',
  '城镇和乡镇里少见鸳鸯',
  '鸳鸯的照片进社区、进学校',
  '鸳鸯从北面来',
  '浙政发〔2020〕12号提到鸳鸯',
  '13号台风以后鸳鸯少了',
  '鸳鸯住在湖泊、水库和河流里',
])('nothing finer than a district is told in: %s', (text) => {
  expect(finePlaces(text)).toEqual([]);
});

test('a problem can quote what it found', () => {
  expect(finePlaces('占岙村有鸳鸯').map(({ text }) => text)).toEqual(['占岙村']);
  expect(finePlaces('3号观鸟屋有鸳鸯').map(({ text }) => text)).toEqual(['3号观鸟屋']);
});
