// The reference server of y-websocket, in memory.
import http from 'node:http';
import { WebSocketServer } from 'ws';
import { setupWSConnection } from '@y/websocket-server/utils';
import { announce } from './announce.ts';

const server = http.createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', setupWSConnection);
announce(server);
