import { crestSvg } from '../../../ui/drawings.ts';

/** What the picture says. */
export type PictureWords = {
  crest: Parameters<typeof crestSvg>[0];
  scenario: string;
  place: string;
  name: string;
  why: string;
  score: string;
  par: string;
  history: string;
  brand: string;
};

const WIDTH = 1200;
const HEIGHT = 675;
const DISPLAY = '"Besley Variable", Georgia, serif';
const TEXT = '"Public Sans Variable", "Public Sans", sans-serif';

/** A result as a PNG picture to keep and to show, 1200 x 675. */
export async function resultPicture(words: PictureWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.fillStyle = '#12293a';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#ead7aa';
  pen.fillRect(48, 96, WIDTH - 96, 430);
  pen.fillStyle = '#f8f2e4';
  pen.fillRect(56, 104, WIDTH - 112, 414);
  write(pen, `800 34px ${DISPLAY}`, '#f3ead6', words.brand, 52, 66);
  write(pen, `600 22px ${TEXT}`, '#b9c6cf', words.scenario, 230, 64);
  pen.drawImage(await imageOf(crestSvg(words.crest)), 84, 128, 132, 132);
  write(pen, `800 76px ${DISPLAY}`, '#1b2733', words.place, 244, 200);
  write(pen, `600 26px ${TEXT}`, '#46525d', words.name, 246, 244);
  wrap(pen, `800 31px ${DISPLAY}`, words.why, 84, 320, WIDTH - 168, 41);
  write(pen, `800 40px ${DISPLAY}`, '#1b2733', words.score, 84, 488);
  write(pen, `600 24px ${TEXT}`, '#46525d', words.par, 330, 486);
  pen.fillStyle = '#e7c27a';
  pen.fillRect(48, 558, 6, 68);
  wrap(pen, `700 28px ${DISPLAY}`, words.history, 72, 588, WIDTH - 130, 36, '#f3ead6');
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png'),
  );
}

type Pen = CanvasRenderingContext2D;

function write(pen: Pen, font: string, colour: string, text: string, x: number, y: number): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

function wrap(
  pen: Pen,
  font: string,
  text: string,
  x: number,
  y: number,
  width: number,
  step: number,
  colour = '#1b2733',
): void {
  pen.font = font;
  let line = '';
  let at = y;
  for (const word of text.split(' ')) {
    if (line && pen.measureText(`${line} ${word}`).width > width) {
      write(pen, font, colour, line, x, at);
      line = '';
      at += step;
    }
    line = line ? `${line} ${word}` : word;
  }
  write(pen, font, colour, line, x, at);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('<svg ', '<svg width="264" height="264" '))}`;
  await image.decode();
  return image;
}
