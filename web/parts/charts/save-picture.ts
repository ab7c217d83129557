/** What a style sheet gives a drawing, written into a copy of it, so that it looks the same on its own. */
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
] as const;

const MARGIN = 24;
const HEAD = 64;
const FOOT = 40;
/** Dots of the picture to one unit of the drawing: sharp on paper too. */
const SHARP = 2;

/** The words around the drawing: what it shows, in what unit, and where that comes from. */
export interface PictureWords {
  title: string;
  subtitle: string;
  source: string;
}

/** Saves a drawing of the page as an SVG file with its title and source in it. */
export function saveSvg(svg: SVGSVGElement, words: PictureWords, name: string): void {
  const copy = whole(svg, words);
  const text = new XMLSerializer().serializeToString(copy);
  saveFile(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`);
}

/**
 * Saves a drawing of the page as a PNG file. The page's content policy lets no picture be made out of text, so the
 * drawing is painted piece by piece.
 */
export async function savePng(svg: SVGSVGElement, words: PictureWords, name: string): Promise<void> {
  const copy = whole(svg, words);
  copy.style.position = "absolute";
  copy.style.insetBlockStart = "-9999px";
  document.body.append(copy);
  try {
    const canvas = document.createElement("canvas");
    canvas.width = Number(copy.getAttribute("width")) * SHARP;
    canvas.height = Number(copy.getAttribute("height")) * SHARP;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser gives no canvas to paint on");
    await document.fonts.ready;
    paintInto(context, copy, copy);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the picture could not be written as PNG");
    saveFile(blob, `${name}.png`);
  } finally {
    copy.remove();
  }
}

/** Hands the reader a file to keep. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A copy with all styles in it, on paper, between a title and a line about the source. */
function whole(svg: SVGSVGElement, words: PictureWords): SVGSVGElement {
  const box = svg.viewBox.baseVal;
  const [width, height] = [box.width + 2 * MARGIN, box.height + HEAD + FOOT + MARGIN];
  const root = make("svg", { width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const font = getComputedStyle(document.body).fontFamily;
  root.append(make("rect", { width, height, fill: colour("--surface") }));
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [svg, ...svg.querySelectorAll("*")],
    [copy, ...copy.querySelectorAll("*")],
  ];
  from.forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = to[index] as Element;
    for (const name of KEPT) target.setAttribute(name, plainColour(style.getPropertyValue(name)));
    for (const gone of ["class", "style", "tabindex", "aria-labelledby", "role"]) target.removeAttribute(gone);
  });
  for (const one of copy.querySelectorAll("title")) one.remove();
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(HEAD));
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  const line = (text: string, y: number, size: number, weight: number, fill: string) => {
    const element = make("text", { x: MARGIN, y, "font-size": size, "font-weight": weight, "font-family": font, fill });
    element.textContent = text;
    return element;
  };
  root.append(
    line(words.title, 32, 20, 640, colour("--ink")),
    line(words.subtitle, 53, 14, 400, colour("--ink3")),
    copy,
    line(words.source, height - 18, 13, 400, colour("--ink3")),
  );
  return root;
}

/** A mixed colour in the form that every program for drawings reads; what is no such colour stays as it is. */
function plainColour(value: string): string {
  if (!/^(oklab|oklch|color)\(/.test(value)) return value;
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return value;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

function make(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Paints the shapes and words of a drawing in the order in which they stand. */
function paintInto(context: CanvasRenderingContext2D, element: Element, root: SVGSVGElement): void {
  if (element instanceof SVGDefsElement) return;
  if (element instanceof SVGTextElement) paintText(context, element, root);
  else if (element instanceof SVGGeometryElement) {
    place(context, element, root);
    const path = outline(element);
    const style = styleOf(element);
    context.lineJoin = "round";
    context.lineCap = style.cap;
    context.setLineDash(style.dashes);
    if (style.fill) {
      context.globalAlpha = style.opacity * style.fillOpacity;
      context.fillStyle = style.fill;
      context.fill(path);
    }
    if (style.stroke) {
      context.globalAlpha = style.opacity;
      context.strokeStyle = style.stroke;
      context.lineWidth = style.width;
      context.stroke(path);
    }
  } else for (const child of element.children) paintInto(context, child, root);
}

function paintText(context: CanvasRenderingContext2D, text: SVGTextElement, root: SVGSVGElement): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? "";
    if (words.length === 0 || !(node.parentElement instanceof SVGElement)) continue;
    const start = text.getStartPositionOfChar(at);
    at += words.length;
    const style = styleOf(node.parentElement);
    place(context, text, root);
    context.globalAlpha = style.opacity;
    context.font = style.font;
    context.textAlign = "left";
    if (style.stroke) {
      context.setLineDash([]);
      context.lineJoin = "round";
      context.strokeStyle = style.stroke;
      context.lineWidth = style.width;
      context.strokeText(words, start.x, start.y);
    }
    context.fillStyle = style.fill ?? "black";
    context.fillText(words, start.x, start.y);
  }
}

/** Puts the brush where the element's own units are, counted from the corner of the whole drawing. */
function place(context: CanvasRenderingContext2D, element: SVGGraphicsElement, root: SVGSVGElement): void {
  const corner = root.getScreenCTM();
  const own = element.getScreenCTM();
  if (!corner || !own) throw new Error("a part of the picture has no place");
  const { a, b, c, d, e, f } = corner.inverse().multiply(own);
  context.setTransform(a * SHARP, b * SHARP, c * SHARP, d * SHARP, e * SHARP, f * SHARP);
}

function outline(element: SVGGeometryElement): Path2D {
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute("d") ?? "");
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const path = new Path2D();
  if (element instanceof SVGRectElement)
    path.roundRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
  else if (element instanceof SVGCircleElement) path.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
  else if (element instanceof SVGLineElement) {
    path.moveTo(number("x1"), number("y1"));
    path.lineTo(number("x2"), number("y2"));
  }
  return path;
}

function styleOf(element: SVGElement) {
  const given = (name: string) => element.getAttribute(name) ?? "";
  const paint = (name: string): string | null => {
    const value = given(name);
    return value === "none" || value === "" || value.startsWith("url") || value === "rgba(0, 0, 0, 0)" ? null : value;
  };
  let opacity = 1;
  for (let at: Element | null = element; at instanceof SVGElement; at = at.parentElement)
    opacity *= Number(at.getAttribute("opacity") || 1);
  const width = Number.parseFloat(given("stroke-width") || "1");
  return {
    fill: paint("fill"),
    stroke: width > 0 ? paint("stroke") : null,
    width,
    opacity,
    fillOpacity: Number(given("fill-opacity") || 1),
    dashes:
      given("stroke-dasharray") === "none"
        ? []
        : given("stroke-dasharray")
            .split(/[ ,]+/)
            .map(Number.parseFloat)
            .filter((one) => !Number.isNaN(one)),
    cap: (given("stroke-linecap") || "butt") as CanvasLineCap,
    font: `${given("font-style") || "normal"} ${given("font-weight") || 400} ${given("font-size") || "14px"} ${given("font-family")}`,
  };
}
