/** Writes what editors know of the tag, from the doc comment of its class. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import type {ClassMember} from 'custom-elements-manifest/schema';
import {BIN, DIST, run} from './project.js';

type Manifest = Parameters<typeof generateJetBrainsWebTypes>[0];

const ELEMENT = 'src/cold-war-timeline.ts';
const PUBLISHED = 'dist/cold-war-timeline.js';
const MANIFEST = join(DIST, 'custom-elements.json');

/** Custom elements manifest → HTML custom data (VS Code) and web types (JetBrains). */
export async function writeEditorFiles(): Promise<void> {
  await run([BIN.cem, 'analyze', '--litelement', '--quiet', '--globs', ELEMENT, '--outdir', 'dist']);
  const manifest = published(await readFile(MANIFEST, 'utf8'));
  await writeFile(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  const options = {outdir: DIST, hideLogs: true};
  generateVsCodeCustomElementData(manifest, {
    ...options,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
  });
  generateJetBrainsWebTypes(manifest, {...options, webTypesFileName: 'web-types.json', packageJson: false});
}

/** The manifest as a user of the package meets it: the built module, without what is private to the class. */
function published(analysed: string): Manifest {
  const manifest = JSON.parse(analysed.replaceAll(ELEMENT, PUBLISHED)) as Manifest;
  for (const {declarations = []} of manifest.modules) {
    for (const declaration of declarations) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    }
  }
  return manifest;
}

function isPublic(member: ClassMember): boolean {
  return (
    (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#') && !member.name.startsWith('_')
  );
}
