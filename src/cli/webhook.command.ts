import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { type Webhook, WebhookRepository } from '../database/repositories/webhook.repository.ts';
import { SecretKeys } from '../database/sealedSecrets.ts';
import { AtlasError } from '../domain/errors.ts';
import { deliverDue, reasonOf } from '../server/webhooks/deliveries.ts';
import { readWebhookUrl } from '../server/webhooks/publicAddress.ts';
import { requirePublic, sendMessage } from '../server/webhooks/sendMessage.ts';
import { EXIT_CODES } from './exitCodes.ts';
import { say, sayJson, table } from './output.ts';
import { withDatabase } from './withDatabase.ts';

export function webhookCommand(): Command {
  return new Command('webhook').description('Tell others of each new release (docs/webhooks.md): a signed message to an address of theirs.').addCommand(addCommand()).addCommand(listCommand()).addCommand(removeCommand()).addCommand(testCommand()).addCommand(deliverCommand());
}

interface Opened {
  readonly database: Database;
  readonly config: Config;
  readonly keys: SecretKeys;
  readonly webhooks: WebhookRepository;
}

/** Opens the webhooks; where there is a key, every secret is sealed with the newest from here on. */
async function withWebhooks<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
  return withDatabase(async (database, config) => {
    const keys = new SecretKeys(config.webhookKeys);
    const webhooks = new WebhookRepository(database, keys);
    if (!keys.isEmpty) await webhooks.sealAll();
    return work({ database, config, keys, webhooks });
  });
}

const sending = ({ webhooksPrivate }: Config): { allowPrivate: boolean } => ({ allowPrivate: webhooksPrivate });

function addCommand(): Command {
  return new Command('add')
    .description('Add an address that is told of each new release from now on. Its secret is shown this once.')
    .argument('<url>', 'https:// address of the receiver')
    .option('--json', 'print as JSON', false)
    .action(async (text: string, { json }: { json: boolean }) => {
      const webhook = await withWebhooks(async ({ config, webhooks }) => {
        const url = readWebhookUrl(text, config.webhooksPrivate);
        await requirePublic(url, sending(config)).catch((error: unknown) => {
          if (error instanceof AtlasError) throw error;
          throw AtlasError.badInput(`"${url.hostname}" cannot be found: ${reasonOf(error)}. Check the address.`, { value: url.hostname });
        });
        return webhooks.add(url.href);
      });
      if (json) sayJson(webhook);
      else say(`Added ${webhook.id}: ${webhook.url}\nsecret ${webhook.secret}\nKeep the secret: it is not shown again. The receiver checks with it that a message is ours.`, json);
    });
}

function listCommand(): Command {
  return new Command('list')
    .description('List the webhooks and what became of their messages.')
    .option('--json', 'print as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const webhooks = await withWebhooks(async (opened) => opened.webhooks.all());
      if (json) return sayJson(webhooks);
      say(table([['webhook', 'address', 'added', 'delivered', 'waiting', 'given up', 'last error'], ...webhooks.map(({ id, url, createdAt, delivered, waiting, givenUp, lastError }) => [id, url, createdAt, String(delivered), String(waiting), String(givenUp), lastError ?? ''])]), json);
    });
}

const unknown = (id: string): AtlasError => AtlasError.badInput(`There is no webhook "${id}"; "atlas webhook list" shows them.`, { value: id });

function removeCommand(): Command {
  return new Command('remove')
    .description('Remove a webhook with the messages that wait for it.')
    .argument('<webhook>', 'id of the webhook')
    .action(async (id: string) => {
      if (!(await withDatabase(async (database) => new WebhookRepository(database).remove(id)))) throw unknown(id);
      say(`Removed ${id}.`, false);
    });
}

async function sendTest({ url, secret }: Webhook, config: Config): Promise<string> {
  const body = JSON.stringify({ type: 'test', timestamp: new Date().toISOString(), data: { addresses: { page: `${config.publicUrl}/` } } });
  return sendMessage({ id: `msg_${randomBytes(12).toString('hex')}`, url, secret, body }, sending(config)).then((status) => `HTTP ${status}`, reasonOf);
}

function testCommand(): Command {
  return new Command('test')
    .description('Send a message of the type "test" now, and tell what the receiver answers.')
    .argument('<webhook>', 'id of the webhook')
    .action(async (id: string) => {
      const answer = await withWebhooks(async ({ config, webhooks }) => {
        const webhook = await webhooks.find(id);
        if (!webhook) throw unknown(id);
        return sendTest(webhook, config);
      });
      const isTaken = /^HTTP 2\d\d$/.test(answer);
      say(isTaken ? `The receiver took the message (${answer}).` : `The receiver did not take the message: ${answer}.`, false);
      if (!isTaken) process.exitCode = EXIT_CODES.failedCheck.code;
    });
}

function deliverCommand(): Command {
  return new Command('deliver')
    .description('Send the messages whose time has come once, as a running server does by itself.')
    .option('--json', 'print what became of them as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const deliveries = await withWebhooks(async ({ database, config, keys }) => deliverDue(database, { ...sending(config), publicUrl: config.publicUrl, keys }));
      if (json) sayJson(deliveries);
      else if (deliveries.length === 0) say('Nothing to deliver now.', json);
      for (const { webhook, release, attempt, error, isGivenUp } of deliveries) say(`release ${release} to ${webhook}, attempt ${attempt}: ${error === null ? 'delivered' : `${error}${isGivenUp ? '; given up' : ''}`}`, json);
    });
}
