import { afterAll, expect, test } from 'vitest';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { readMonitoring } from './monitoring.ts';

afterAll(removeFolders);

const station = { name: '示例点位', district: 'keqiao', zone: '2', demonstration: true };
const EMPTY = {
  'monitoring/sections.json': '{"sections": []}',
  'monitoring/drinking-sources.json': '{"sources": []}',
  'monitoring/noise-stations.json': JSON.stringify({ stations: [station] }),
  'monitoring/townships.json': '{"townships": []}',
};

test('every kind of monitored place is read', () => {
  expect(readMonitoring(exampleFolder(EMPTY))).toEqual({
    sections: [],
    sources: [],
    stations: [{ aliases: [], from: null, to: null, ...station }],
    townships: [],
  });
});

test.each(Object.keys(EMPTY))('without %s nothing is read', (path) => {
  const files = Object.fromEntries(Object.entries(EMPTY).filter(([other]) => other !== path));
  expect(() => readMonitoring(exampleFolder(files))).toThrow(`${path}:1  没有这个文件。`);
});

test('a file that the content check would refuse is refused', () => {
  const twice = JSON.stringify({ stations: [station, station] });
  const root = exampleFolder({ ...EMPTY, 'monitoring/noise-stations.json': twice });
  expect(() => readMonitoring(root)).toThrow(
    'noise-stations.json:1  stations.1.name：“示例点位” 同一个名称（或别名）出现两次。请改一个。',
  );
});

test('the places of the site are read', () => {
  expect(Object.keys(readMonitoring())).toEqual(['sections', 'sources', 'stations', 'townships']);
});
