/** The figures that come with Keten; nothing is ever written here. */
export const shippedFolder: URL = new URL("../../data/", import.meta.url);
