import { svgOf } from '#src/charts/svg-file.ts';
import type { Figure, FigureData } from './figure-data.ts';

/** Device pixels for each px: sharp in print, too. */
const DENSITY = 2;

/** Saves what is shown as PNG: the same picture as the SVG file, title, source and white ground included. */
export async function savePng(data: FigureData, figure: Figure): Promise<void> {
  if (!data.saved) throw new TypeError('A chart without the words of a picture cannot be saved.');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(figure, data.labels, data.saved))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('This browser has no canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  download(canvas.toDataURL('image/png'), `${data.saved.name}-${figure.id}.png`);
}

function download(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
