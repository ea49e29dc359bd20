import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  // What the pages make a PDF of: written there by the benchmark.
  publicDir: 'out',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: ['react-pdf.html', 'pdfmake.html'] },
  },
});
