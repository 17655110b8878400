import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '..', 'wwwroot', 'dist');
mkdirSync(dist, { recursive: true });

buildSync({
  entryPoints: [join(here, 'scripts', 'site.js'), join(here, 'scripts', 'charts.js')],
  outdir: dist,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});

// Last, because the build compares the age of this file with the age of the sources.
const css = compile(join(here, 'site.scss'), {
  loadPaths: [here, join(here, 'node_modules')],
  quietDeps: true,
  style: 'compressed',
}).css;
if (/GDS Transport|@font-face|govuk-crest/.test(css)) {
  throw new Error('The style sheet names a font or crest that only GOV.UK may use.');
}
writeFileSync(join(dist, 'site.css'), css);
