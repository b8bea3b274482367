# Builds the program with all packages, then takes along only what runs.
FROM node:24-slim AS build
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY build ./build
COPY src ./src
RUN npm run build && rm -r dist/modules

FROM node:24-slim AS packages
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ATLAS_DATA_DIR=/data
WORKDIR /atlas
RUN mkdir /data && chown node:node /data
COPY --from=packages /atlas/node_modules ./node_modules
COPY --from=build /atlas/dist ./dist
COPY package.json LICENSE ATTRIBUTION.md ./
COPY schema ./schema
COPY seeds ./seeds
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve", "--seed"]
