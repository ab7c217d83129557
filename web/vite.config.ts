import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `keten` serves the built pages itself; while developing, the API of a running `keten start` is used. */
const api = process.env["KETEN_API"] ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    // The pages' content policy allows no data: addresses, so no file may be written into another one.
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
  server: { proxy: { "/v1": api } },
  preview: { proxy: { "/v1": api } },
});
