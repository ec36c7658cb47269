target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v362, %scatter_done327 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 64
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v21
  %v77 = getelementptr i8, ptr %v54, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 256
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 512
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  br label %feature89
feature89:
  %v91 = phi i64 [ 0, %gather_done70 ], [ %v104, %feature89 ]
  %v92 = getelementptr i8, ptr %scratch, i64 768
  %v93 = mul nsw i64 %v91, 256
  %v94 = getelementptr i8, ptr %v92, i64 %v93
  %v95 = getelementptr i8, ptr %v94, i64 64
  %v96 = getelementptr i8, ptr %v94, i64 128
  %v97 = getelementptr i8, ptr %v94, i64 192
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v94, align 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v95, align 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v96, align 64
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v97, align 64
  %v98 = getelementptr i8, ptr %scratch, i64 11008
  %v99 = mul nsw i64 %v91, 256
  %v100 = getelementptr i8, ptr %v98, i64 %v99
  %v101 = getelementptr i8, ptr %v100, i64 64
  %v102 = getelementptr i8, ptr %v100, i64 128
  %v103 = getelementptr i8, ptr %v100, i64 192
  store <16 x i32> splat (i32 0), ptr %v100, align 64
  store <16 x i32> splat (i32 0), ptr %v101, align 64
  store <16 x i32> splat (i32 0), ptr %v102, align 64
  store <16 x i32> splat (i32 0), ptr %v103, align 64
  %v104 = add nsw i64 %v91, 1
  %v105 = icmp slt i64 %v104, 40
  br i1 %v105, label %feature89, label %feature_done90
feature_done90:
  %v106 = getelementptr i8, ptr %scratch, i64 64
  %v107 = getelementptr i8, ptr %scratch, i64 128
  %v108 = getelementptr i8, ptr %scratch, i64 192
  %v109 = load <16 x float>, ptr %scratch, align 64
  %v110 = load <16 x float>, ptr %v106, align 64
  %v111 = load <16 x float>, ptr %v107, align 64
  %v112 = load <16 x float>, ptr %v108, align 64
  %v113 = getelementptr i8, ptr %scratch, i64 256
  %v114 = getelementptr i8, ptr %v113, i64 64
  %v115 = getelementptr i8, ptr %v113, i64 128
  %v116 = getelementptr i8, ptr %v113, i64 192
  %v117 = load <16 x float>, ptr %v113, align 64
  %v118 = load <16 x float>, ptr %v114, align 64
  %v119 = load <16 x float>, ptr %v115, align 64
  %v120 = load <16 x float>, ptr %v116, align 64
  %v121 = getelementptr i8, ptr %scratch, i64 512
  %v122 = getelementptr i8, ptr %v121, i64 64
  %v123 = getelementptr i8, ptr %v121, i64 128
  %v124 = getelementptr i8, ptr %v121, i64 192
  %v125 = load <16 x float>, ptr %v121, align 64
  %v126 = load <16 x float>, ptr %v122, align 64
  %v127 = load <16 x float>, ptr %v123, align 64
  %v128 = load <16 x float>, ptr %v124, align 64
  %v135 = getelementptr i64, ptr %v42, i64 2
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  %v137 = getelementptr i64, ptr %v42, i64 3
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  br label %interval_head129
interval_head129:
  %v139 = phi i64 [ %v136, %feature_done90 ], [ %v280, %interval_end133 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %interval130, label %columns_done134
interval130:
  %v141 = mul nsw i64 %v139, 16
  %v142 = getelementptr i8, ptr %v30, i64 %v141
  %v143 = load i64, ptr %v142, align 8, !invariant.load !0
  %v144 = getelementptr i64, ptr %v142, i64 1
  %v145 = load i64, ptr %v144, align 8, !invariant.load !0
  br label %chunk_head131
chunk_head131:
  %v146 = phi i64 [ %v143, %interval130 ], [ %v151, %column_done155 ]
  %v147 = icmp slt i64 %v146, %v145
  %v148 = load volatile i64, ptr %v32, align 8
  %v149 = icmp eq i64 %v148, 0
  %v150 = and i1 %v147, %v149
  br i1 %v150, label %chunk132, label %interval_end133
chunk132:
  %v151 = add nsw i64 %v146, 256
  %v152 = icmp slt i64 %v151, %v145
  %v153 = select i1 %v152, i64 %v151, i64 %v145
  br label %column154
column154:
  %v156 = phi i64 [ %v146, %chunk132 ], [ %v278, %feature_done210 ]
  %v157 = mul nsw i64 %v156, %v27
  %v158 = getelementptr i8, ptr %v58, i64 %v157
  %v159 = trunc i64 %v156 to i32
  %v160 = insertelement <16 x i32> poison, i32 %v159, i64 0
  %v161 = shufflevector <16 x i32> %v160, <16 x i32> poison, <16 x i32> zeroinitializer
  %v162 = load float, ptr %v158, align 1, !invariant.load !0
  %v163 = insertelement <16 x float> poison, float %v162, i64 0
  %v164 = shufflevector <16 x float> %v163, <16 x float> poison, <16 x i32> zeroinitializer
  %v165 = fsub contract <16 x float> %v109, %v164
  %v166 = fsub contract <16 x float> %v110, %v164
  %v167 = fsub contract <16 x float> %v111, %v164
  %v168 = fsub contract <16 x float> %v112, %v164
  %v169 = fmul contract <16 x float> %v165, %v165
  %v170 = fmul contract <16 x float> %v166, %v166
  %v171 = fmul contract <16 x float> %v167, %v167
  %v172 = fmul contract <16 x float> %v168, %v168
  %v173 = fadd contract <16 x float> splat (float 0x8000000000000000), %v169
  %v174 = fadd contract <16 x float> splat (float 0x8000000000000000), %v170
  %v175 = fadd contract <16 x float> splat (float 0x8000000000000000), %v171
  %v176 = fadd contract <16 x float> splat (float 0x8000000000000000), %v172
  %v177 = getelementptr i8, ptr %v158, i64 4
  %v178 = load float, ptr %v177, align 1, !invariant.load !0
  %v179 = insertelement <16 x float> poison, float %v178, i64 0
  %v180 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> zeroinitializer
  %v181 = fsub contract <16 x float> %v117, %v180
  %v182 = fsub contract <16 x float> %v118, %v180
  %v183 = fsub contract <16 x float> %v119, %v180
  %v184 = fsub contract <16 x float> %v120, %v180
  %v185 = fmul contract <16 x float> %v181, %v181
  %v186 = fmul contract <16 x float> %v182, %v182
  %v187 = fmul contract <16 x float> %v183, %v183
  %v188 = fmul contract <16 x float> %v184, %v184
  %v189 = fadd contract <16 x float> %v173, %v185
  %v190 = fadd contract <16 x float> %v174, %v186
  %v191 = fadd contract <16 x float> %v175, %v187
  %v192 = fadd contract <16 x float> %v176, %v188
  %v193 = getelementptr i8, ptr %v158, i64 8
  %v194 = load float, ptr %v193, align 1, !invariant.load !0
  %v195 = insertelement <16 x float> poison, float %v194, i64 0
  %v196 = shufflevector <16 x float> %v195, <16 x float> poison, <16 x i32> zeroinitializer
  %v197 = fsub contract <16 x float> %v125, %v196
  %v198 = fsub contract <16 x float> %v126, %v196
  %v199 = fsub contract <16 x float> %v127, %v196
  %v200 = fsub contract <16 x float> %v128, %v196
  %v201 = fmul contract <16 x float> %v197, %v197
  %v202 = fmul contract <16 x float> %v198, %v198
  %v203 = fmul contract <16 x float> %v199, %v199
  %v204 = fmul contract <16 x float> %v200, %v200
  %v205 = fadd contract <16 x float> %v189, %v201
  %v206 = fadd contract <16 x float> %v190, %v202
  %v207 = fadd contract <16 x float> %v191, %v203
  %v208 = fadd contract <16 x float> %v192, %v204
  br label %feature209
feature209:
  %v211 = phi i64 [ 0, %column154 ], [ %v276, %feature209 ]
  %v212 = phi <16 x i1> [ splat (i1 false), %column154 ], [ %v244, %feature209 ]
  %v213 = phi <16 x i1> [ splat (i1 false), %column154 ], [ %v245, %feature209 ]
  %v214 = phi <16 x i1> [ splat (i1 false), %column154 ], [ %v246, %feature209 ]
  %v215 = phi <16 x i1> [ splat (i1 false), %column154 ], [ %v247, %feature209 ]
  %v216 = phi <16 x float> [ %v205, %column154 ], [ %v230, %feature209 ]
  %v217 = phi <16 x float> [ %v206, %column154 ], [ %v231, %feature209 ]
  %v218 = phi <16 x float> [ %v207, %column154 ], [ %v232, %feature209 ]
  %v219 = phi <16 x float> [ %v208, %column154 ], [ %v233, %feature209 ]
  %v220 = phi <16 x i32> [ %v161, %column154 ], [ %v240, %feature209 ]
  %v221 = phi <16 x i32> [ %v161, %column154 ], [ %v241, %feature209 ]
  %v222 = phi <16 x i32> [ %v161, %column154 ], [ %v242, %feature209 ]
  %v223 = phi <16 x i32> [ %v161, %column154 ], [ %v243, %feature209 ]
  %v224 = getelementptr i8, ptr %scratch, i64 768
  %v225 = mul nsw i64 %v211, 256
  %v226 = getelementptr i8, ptr %v224, i64 %v225
  %v227 = getelementptr i8, ptr %v226, i64 64
  %v228 = getelementptr i8, ptr %v226, i64 128
  %v229 = getelementptr i8, ptr %v226, i64 192
  %v230 = load <16 x float>, ptr %v226, align 64
  %v231 = load <16 x float>, ptr %v227, align 64
  %v232 = load <16 x float>, ptr %v228, align 64
  %v233 = load <16 x float>, ptr %v229, align 64
  %v234 = getelementptr i8, ptr %scratch, i64 11008
  %v235 = mul nsw i64 %v211, 256
  %v236 = getelementptr i8, ptr %v234, i64 %v235
  %v237 = getelementptr i8, ptr %v236, i64 64
  %v238 = getelementptr i8, ptr %v236, i64 128
  %v239 = getelementptr i8, ptr %v236, i64 192
  %v240 = load <16 x i32>, ptr %v236, align 64
  %v241 = load <16 x i32>, ptr %v237, align 64
  %v242 = load <16 x i32>, ptr %v238, align 64
  %v243 = load <16 x i32>, ptr %v239, align 64
  %v244 = fcmp olt <16 x float> %v205, %v230
  %v245 = fcmp olt <16 x float> %v206, %v231
  %v246 = fcmp olt <16 x float> %v207, %v232
  %v247 = fcmp olt <16 x float> %v208, %v233
  %v248 = select <16 x i1> %v244, <16 x float> %v205, <16 x float> %v230
  %v249 = select <16 x i1> %v245, <16 x float> %v206, <16 x float> %v231
  %v250 = select <16 x i1> %v246, <16 x float> %v207, <16 x float> %v232
  %v251 = select <16 x i1> %v247, <16 x float> %v208, <16 x float> %v233
  %v252 = select <16 x i1> %v212, <16 x float> %v216, <16 x float> %v248
  %v253 = select <16 x i1> %v213, <16 x float> %v217, <16 x float> %v249
  %v254 = select <16 x i1> %v214, <16 x float> %v218, <16 x float> %v250
  %v255 = select <16 x i1> %v215, <16 x float> %v219, <16 x float> %v251
  %v256 = select <16 x i1> %v244, <16 x i32> %v161, <16 x i32> %v240
  %v257 = select <16 x i1> %v245, <16 x i32> %v161, <16 x i32> %v241
  %v258 = select <16 x i1> %v246, <16 x i32> %v161, <16 x i32> %v242
  %v259 = select <16 x i1> %v247, <16 x i32> %v161, <16 x i32> %v243
  %v260 = select <16 x i1> %v212, <16 x i32> %v220, <16 x i32> %v256
  %v261 = select <16 x i1> %v213, <16 x i32> %v221, <16 x i32> %v257
  %v262 = select <16 x i1> %v214, <16 x i32> %v222, <16 x i32> %v258
  %v263 = select <16 x i1> %v215, <16 x i32> %v223, <16 x i32> %v259
  %v264 = getelementptr i8, ptr %scratch, i64 768
  %v265 = mul nsw i64 %v211, 256
  %v266 = getelementptr i8, ptr %v264, i64 %v265
  %v267 = getelementptr i8, ptr %v266, i64 64
  %v268 = getelementptr i8, ptr %v266, i64 128
  %v269 = getelementptr i8, ptr %v266, i64 192
  store <16 x float> %v252, ptr %v266, align 64
  store <16 x float> %v253, ptr %v267, align 64
  store <16 x float> %v254, ptr %v268, align 64
  store <16 x float> %v255, ptr %v269, align 64
  %v270 = getelementptr i8, ptr %scratch, i64 11008
  %v271 = mul nsw i64 %v211, 256
  %v272 = getelementptr i8, ptr %v270, i64 %v271
  %v273 = getelementptr i8, ptr %v272, i64 64
  %v274 = getelementptr i8, ptr %v272, i64 128
  %v275 = getelementptr i8, ptr %v272, i64 192
  store <16 x i32> %v260, ptr %v272, align 64
  store <16 x i32> %v261, ptr %v273, align 64
  store <16 x i32> %v262, ptr %v274, align 64
  store <16 x i32> %v263, ptr %v275, align 64
  %v276 = add nsw i64 %v211, 1
  %v277 = icmp slt i64 %v276, 40
  br i1 %v277, label %feature209, label %feature_done210
feature_done210:
  %v278 = add nsw i64 %v156, 1
  %v279 = icmp slt i64 %v278, %v153
  br i1 %v279, label %column154, label %column_done155
column_done155:
  br label %chunk_head131
interval_end133:
  %v280 = add nsw i64 %v139, 1
  br label %interval_head129
columns_done134:
  br label %feature281
feature281:
  %v283 = phi i64 [ 0, %columns_done134 ], [ %v320, %feature281 ]
  %v284 = getelementptr i8, ptr %scratch, i64 768
  %v285 = mul nsw i64 %v283, 256
  %v286 = getelementptr i8, ptr %v284, i64 %v285
  %v287 = getelementptr i8, ptr %v286, i64 64
  %v288 = getelementptr i8, ptr %v286, i64 128
  %v289 = getelementptr i8, ptr %v286, i64 192
  %v290 = load <16 x float>, ptr %v286, align 64
  %v291 = load <16 x float>, ptr %v287, align 64
  %v292 = load <16 x float>, ptr %v288, align 64
  %v293 = load <16 x float>, ptr %v289, align 64
  %v294 = getelementptr i8, ptr %scratch, i64 11008
  %v295 = mul nsw i64 %v283, 256
  %v296 = getelementptr i8, ptr %v294, i64 %v295
  %v297 = getelementptr i8, ptr %v296, i64 64
  %v298 = getelementptr i8, ptr %v296, i64 128
  %v299 = getelementptr i8, ptr %v296, i64 192
  %v300 = load <16 x i32>, ptr %v296, align 64
  %v301 = load <16 x i32>, ptr %v297, align 64
  %v302 = load <16 x i32>, ptr %v298, align 64
  %v303 = load <16 x i32>, ptr %v299, align 64
  %v304 = getelementptr i8, ptr %scratch, i64 21248
  %v305 = mul nsw i64 %v283, 256
  %v306 = getelementptr i8, ptr %v304, i64 %v305
  %v307 = getelementptr i8, ptr %v306, i64 64
  %v308 = getelementptr i8, ptr %v306, i64 128
  %v309 = getelementptr i8, ptr %v306, i64 192
  store <16 x float> %v290, ptr %v306, align 64
  store <16 x float> %v291, ptr %v307, align 64
  store <16 x float> %v292, ptr %v308, align 64
  store <16 x float> %v293, ptr %v309, align 64
  %v310 = getelementptr i8, ptr %scratch, i64 31488
  %v311 = mul nsw i64 %v283, 512
  %v312 = getelementptr i8, ptr %v310, i64 %v311
  %v313 = getelementptr i8, ptr %v312, i64 128
  %v314 = getelementptr i8, ptr %v312, i64 256
  %v315 = getelementptr i8, ptr %v312, i64 384
  %v316 = sext <16 x i32> %v300 to <16 x i64>
  store <16 x i64> %v316, ptr %v312, align 64
  %v317 = sext <16 x i32> %v301 to <16 x i64>
  store <16 x i64> %v317, ptr %v313, align 64
  %v318 = sext <16 x i32> %v302 to <16 x i64>
  store <16 x i64> %v318, ptr %v314, align 64
  %v319 = sext <16 x i32> %v303 to <16 x i64>
  store <16 x i64> %v319, ptr %v315, align 64
  %v320 = add nsw i64 %v283, 1
  %v321 = icmp slt i64 %v320, 40
  br i1 %v321, label %feature281, label %feature_done282
feature_done282:
  %v322 = sub nsw i64 %v61, %v65
  %v323 = icmp slt i64 64, %v322
  %v324 = select i1 %v323, i64 64, i64 %v322
  br label %scatter_head325
scatter_head325:
  %v328 = phi i64 [ 0, %feature_done282 ], [ %v361, %component_done350 ]
  %v329 = icmp slt i64 %v328, %v324
  br i1 %v329, label %scatter326, label %scatter_done327
scatter326:
  %v330 = add nsw i64 %v65, %v328
  %v331 = mul nsw i64 %v330, %v9
  %v332 = getelementptr i8, ptr %v46, i64 %v331
  br label %component_head333
component_head333:
  %v336 = phi i64 [ 0, %scatter326 ], [ %v345, %component334 ]
  %v337 = icmp slt i64 %v336, 40
  br i1 %v337, label %component334, label %component_done335
component334:
  %v338 = getelementptr i8, ptr %scratch, i64 21248
  %v339 = mul nsw i64 %v336, 256
  %v340 = getelementptr i8, ptr %v338, i64 %v339
  %v341 = getelementptr float, ptr %v340, i64 %v328
  %v342 = load float, ptr %v341
  %v343 = mul nsw i64 %v336, %v11
  %v344 = getelementptr i8, ptr %v332, i64 %v343
  store float %v342, ptr %v344, align 1
  %v345 = add nsw i64 %v336, 1
  br label %component_head333
component_done335:
  %v346 = mul nsw i64 %v330, %v15
  %v347 = getelementptr i8, ptr %v50, i64 %v346
  br label %component_head348
component_head348:
  %v351 = phi i64 [ 0, %component_done335 ], [ %v360, %component349 ]
  %v352 = icmp slt i64 %v351, 40
  br i1 %v352, label %component349, label %component_done350
component349:
  %v353 = getelementptr i8, ptr %scratch, i64 31488
  %v354 = mul nsw i64 %v351, 512
  %v355 = getelementptr i8, ptr %v353, i64 %v354
  %v356 = getelementptr i64, ptr %v355, i64 %v328
  %v357 = load i64, ptr %v356
  %v358 = mul nsw i64 %v351, %v17
  %v359 = getelementptr i8, ptr %v347, i64 %v358
  store i64 %v357, ptr %v359, align 1
  %v360 = add nsw i64 %v351, 1
  br label %component_head348
component_done350:
  %v361 = add nsw i64 %v328, 1
  br label %scatter_head325
scatter_done327:
  %v362 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
