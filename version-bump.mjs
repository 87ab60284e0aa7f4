import { readFileSync, writeFileSync } from 'node:fs';

const version = process.env.npm_package_version;
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const manifest = { ...read('manifest.json'), version };
write('manifest.json', manifest);

const versions = read('versions.json');
if (!Object.values(versions).includes(manifest.minAppVersion)) {
  write('versions.json', { ...versions, [version]: manifest.minAppVersion });
}
