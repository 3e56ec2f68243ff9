import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Small enough to be kept, large enough that every letter is some dots. */
const dotsAnInch = 64;
/** Of 255: what the edge of a letter may be lighter or darker on another machine. */
const shadeTolerance = 24;

/** A page in shades of grey, one byte a dot. */
export interface Picture {
  width: number;
  height: number;
  shades: Uint8Array;
}

/** The pages of a PDF as they show, drawn by another program than wrote it. */
export async function picturesOf(bytes: Uint8Array): Promise<Picture[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pictures: Picture[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsAnInch / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const context = canvas.getContext("2d");
    await page.render({ canvasContext: asOfBrowser(context), viewport }).promise;
    pictures.push(shadesOf(context));
  }
  await task.destroy();
  return pictures;
}

/** How many dots of two pictures differ so that it is seen; all of them where the sizes differ. */
export function differingDots(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height)
    return Math.max(one.shades.length, other.shades.length);
  return one.shades.filter(
    (shade, at) => Math.abs(shade - (other.shades[at] ?? 0)) > shadeTolerance,
  ).length;
}

export async function readPicture(png: Uint8Array): Promise<Picture> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return shadesOf(context);
}

export function pngOf({ width, height, shades }: Picture): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const dots = context.createImageData(width, height);
  for (const [at, shade] of shades.entries()) dots.data.set([shade, shade, shade, 255], at * 4);
  context.putImageData(dots, 0, 0);
  return canvas.toBuffer("image/png");
}

function shadesOf(context: SKRSContext2D): Picture {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const shades = new Uint8Array(width * height).map((_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  });
  return { width, height, shades };
}

/** pdf.js names the browser's type; in Node it draws on this very library. */
function asOfBrowser(context: SKRSContext2D): CanvasRenderingContext2D {
  return context as unknown as CanvasRenderingContext2D;
}
