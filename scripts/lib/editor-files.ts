/** Writes what editors know of the tag, from the doc comment of its class. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import type {ClassMember, CustomElement, Package} from 'custom-elements-manifest/schema';
import {BIN, DIST, run} from './project.js';

type Manifest = Parameters<typeof generateJetBrainsWebTypes>[0];

const ELEMENT = 'src/cold-war-timeline.ts';
/** Its attributes are those of a class that it extends. */
const ATTRIBUTES = 'src/element/attributes.ts';
const CLASS = 'ColdWarTimeline';
const TAG = 'cold-war-timeline';
const PUBLISHED = 'dist/cold-war-timeline.js';
const MANIFEST = join(DIST, 'custom-elements.json');

/** Custom elements manifest → HTML custom data (VS Code) and web types (JetBrains). */
export async function writeEditorFiles(): Promise<void> {
  await run([
    BIN.cem,
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    ELEMENT,
    ATTRIBUTES,
    '--outdir',
    'dist',
  ]);
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

/**
 * The manifest as a user of the package meets it: the built module, without what is private to the class. The class does
 * not register itself, so the analyser cannot see its tag.
 */
function published(analysed: string): Manifest {
  const manifest = JSON.parse(analysed.replaceAll(ELEMENT, PUBLISHED)) as Package;
  const element = manifest.modules.flatMap(({declarations = []}) => declarations).find(isElement) as
    CustomElement | undefined;
  if (!element) throw new Error(`${ELEMENT} has no class ${CLASS}.`);
  const own = <Part extends object>(part: Part): Part => ({...part, inheritedFrom: undefined});
  Object.assign(element, {
    ...{customElement: true, tagName: TAG, superclass: {name: 'LitElement', package: 'lit'}},
    members: element.members?.filter(isPublic).map(own),
    attributes: element.attributes?.map(own),
  });
  return {...manifest, modules: manifest.modules.filter(({path}) => path === PUBLISHED)} as Manifest;
}

function isElement(declaration: object): boolean {
  return 'name' in declaration && declaration.name === CLASS;
}

function isPublic(member: ClassMember): boolean {
  return (
    (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#') && !member.name.startsWith('_')
  );
}
