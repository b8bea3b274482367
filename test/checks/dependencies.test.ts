import { describe, expect, it } from 'vitest';
import { isPermissive, type LockedPackages, shipped, undecidedScripts, unfitLicences, unpinned } from '../../build/dependencies.ts';

const integrity = 'sha512-AAAA';

describe('check:dependencies, on synthetic lock files', () => {
  it('finds packages without a hash, with a weak one, with an address', () => {
    const packages: LockedPackages = { '': {}, 'node_modules/a': { integrity }, 'node_modules/b': {}, 'node_modules/c': { integrity: 'sha1-AAAA' }, 'node_modules/d': { integrity, resolved: 'https://example.org/d.tgz' } };
    expect(unpinned(packages).map((told) => told.split(' has ')[0])).toEqual(['node_modules/b', 'node_modules/c', 'node_modules/d']);
  });

  it('finds scripts that nobody decided on, scripts of what is served, and decisions on what is gone', () => {
    const packages: LockedPackages = { '': {}, 'node_modules/new': { hasInstallScript: true }, 'node_modules/x/node_modules/@scope/served': { hasInstallScript: true }, 'node_modules/tool': { hasInstallScript: true, dev: true }, 'node_modules/forbidden': { hasInstallScript: true } };
    expect(undecidedScripts(packages, { '@scope/served': true, tool: true, forbidden: false, gone: false })).toEqual([
      expect.stringMatching(/^new has a script/), expect.stringMatching(/^@scope\/served is served to users/), expect.stringMatching(/^gone is named/),
    ]);
  });

  it('follows what the page is built of through the nearest folder, and asks for permissive licences of what reaches users alone', () => {
    const packages: LockedPackages = {
      '': {},
      'node_modules/server': { license: 'MIT' },
      'node_modules/page': { license: 'MIT', dev: true, dependencies: { chart: '1', 'not-there': '1' } },
      'node_modules/page/node_modules/chart': { license: 'GPL-3.0-only', dev: true, peerDependencies: { page: '1' } },
      'node_modules/chart': { license: 'ISC', dev: true },
      'node_modules/tool': { license: 'MPL-2.0', dev: true },
    };
    const places = shipped(packages, ['page']);
    expect([...places].toSorted()).toEqual(['node_modules/page', 'node_modules/page/node_modules/chart', 'node_modules/server']);
    expect(unfitLicences(packages, places)).toEqual([expect.stringMatching(/^node_modules\/page\/node_modules\/chart reaches users under GPL-3\.0-only/)]);
  });

  it.each([['MIT', true], ['(MIT AND BSD-3-Clause)', true], ['(MIT OR GPL-3.0-only)', true], ['MIT AND GPL-2.0-only', false], ['AGPL-3.0-or-later', false], ['SEE LICENSE IN LICENSE', false], ['no licence', false]])('%s is permissive: %s', (licence, expected) => expect(isPermissive(licence)).toBe(expected));
});
